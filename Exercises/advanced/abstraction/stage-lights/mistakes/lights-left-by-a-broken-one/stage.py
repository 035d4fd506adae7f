def scene(desk, names, play):
    desk.house_lights_off()
    lights, switches = [], []
    try:
        for name in names:
            switch = desk.light(name)
            lights.append(switch.__enter__())
            switches.append(switch)
        return play(lights)
    finally:
        try:
            while switches:
                switches.pop().__exit__(None, None, None)
        finally:
            desk.house_lights_on()
