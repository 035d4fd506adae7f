# Ends by the exit() that is there for interactive use.
# exits: 4
print(exit, quit, repr(copyright).splitlines()[0])
try:
    quit()
except SystemExit as error:
    print(error.code)
exit(4)
