# Tabs and spaces in one block.
# exits: 1
def area(width, height):
        product = width * height
	return product
