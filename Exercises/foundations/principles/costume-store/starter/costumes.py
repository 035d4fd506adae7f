def to_mend(lines):
    """Return the names of the torn costumes, each once, in alphabetical order."""
    return ", ".join(sorted({p[0].strip().title() for p in [x.split(";") for x in lines if x] if (lambda s: s.strip())(p[2]) == "torn"}))
