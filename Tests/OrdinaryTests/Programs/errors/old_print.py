# As it was written for Python 2.
# exits: 1
name = "Ada"
print "Hello", name
