from contextlib import ExitStack


def scene(desk, names, play):
    with ExitStack() as stack:
        stack.callback(desk.house_lights_on)
        desk.house_lights_off()
        lights = [desk.light(name) for name in names]
        for light in lights:
            light.__enter__()
        for light in lights:
            stack.push(light)
        return play(lights)
