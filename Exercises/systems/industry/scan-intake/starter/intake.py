def clear(inbox, archive):
    """Look at the inbox once, and return a line for each file in it."""
    lines = []
    for scan in sorted(inbox.iterdir()):
        scan.rename(archive / scan.name)
        lines.append(f"moved: {scan.name}")
    return lines
