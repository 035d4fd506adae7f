from contextlib import ExitStack


def scene(desk, names, play):
    with ExitStack() as stack:
        stack.callback(desk.house_lights_on)
        desk.house_lights_off()
        lights = [stack.enter_context(desk.light(name)) for name in names]
        return play(lights)
