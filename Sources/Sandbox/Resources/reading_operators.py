# --- a program that Python cannot read: operators ---------------------------------------------------------------------
