class Jar:
    pass
