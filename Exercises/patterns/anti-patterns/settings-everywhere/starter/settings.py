language = "en"
length = 9
capitals = False
