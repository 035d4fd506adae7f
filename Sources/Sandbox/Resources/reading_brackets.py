# --- a program that Python cannot read: brackets, collections and comprehensions --------------------------------------
