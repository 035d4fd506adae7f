def choose(folder, name, machine):
    raise LookupError(f"no wheel of {name}")
