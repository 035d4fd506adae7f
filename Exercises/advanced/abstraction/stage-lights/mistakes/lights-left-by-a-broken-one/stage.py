def scene(desk, names, play):
    desk.house_lights_off()
    lights = []
    try:
        for name in names:
            light = desk.light(name)
            light.__enter__()
            lights.append(light)
        return play(lights)
    finally:
        try:
            while lights:
                lights.pop().__exit__(None, None, None)
        finally:
            desk.house_lights_on()
