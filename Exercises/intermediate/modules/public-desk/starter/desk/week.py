def read_week(lines):
    return {}
