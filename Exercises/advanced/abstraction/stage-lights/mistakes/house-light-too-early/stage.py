from contextlib import ExitStack


def scene(desk, names, play):
    desk.house_lights_off()
    with ExitStack() as stack:
        lights = []
        for name in names:
            lights.append(stack.enter_context(desk.light(name)))
        stack.callback(desk.house_lights_on)
        return play(lights)
