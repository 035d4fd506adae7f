# --- a program that Python cannot read: lines that open blocks, and indentation ---------------------------------------
