# --- a program that Python cannot read: what is no program at all -----------------------------------------------------
