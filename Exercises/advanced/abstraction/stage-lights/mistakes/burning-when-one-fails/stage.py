from contextlib import ExitStack


def scene(desk, names, play):
    with ExitStack() as stack:
        stack.callback(desk.house_lights_on)
        desk.house_lights_off()
        switches = [desk.light(name) for name in names]
        lights = [switch.__enter__() for switch in switches]
        for switch in switches:
            stack.push(switch)
        return play(lights)
