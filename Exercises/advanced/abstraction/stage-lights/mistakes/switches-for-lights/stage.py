from contextlib import ExitStack


def scene(desk, names, play):
    with ExitStack() as stack:
        stack.callback(desk.house_lights_on)
        desk.house_lights_off()
        switches = []
        for name in names:
            switches.append(desk.light(name))
            stack.enter_context(switches[-1])
        return play(switches)
