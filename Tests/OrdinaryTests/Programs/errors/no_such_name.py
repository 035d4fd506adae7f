# A name that is misspelt, with a suggestion in the newer versions.
# exits: 1
length = 4
lenght_of_side = 2


def perimeter():
    return 4 * lenth


try:
    "text".uper()
except AttributeError as error:
    print(error)
try:
    lenght
except NameError as error:
    print(error, error.name)
perimeter()
