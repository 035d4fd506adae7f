# --- a program that Python cannot read: functions, classes and calls --------------------------------------------------
