# Imports something that nobody has installed.
# exits: 1
import json
import surely_not_installed.deeper

print(json)
