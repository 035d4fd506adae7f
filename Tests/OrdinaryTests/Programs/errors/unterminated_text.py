# A text without an end.
# exits: 1
title = "No end
print(title)
