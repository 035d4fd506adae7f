# Asks questions, and its input ends too early.
# input: Ada\n36\n\n  spaces  
# exits: 1
name = input("Your name? ")
age = int(input("Your age? "))
print(f"Hello {name}, next year you are {age + 1}.")
print(repr(input()), repr(input("> ")))
try:
    input("More? ")
except EOFError as error:
    print("caught:", error)
input("Still more? ")
