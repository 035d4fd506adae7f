# A line that fits no outer level.
# exits: 1
def area(width, height):
    if width:
        return width * height
      return 0
