from contextlib import ExitStack


def scene(desk, names, play):
    with ExitStack() as stack:
        stack.callback(desk.house_lights_on)
        desk.house_lights_off()
        lights = []
        for name in names:
            with desk.light(name) as light:
                lights.append(light)
        return play(lights)
