def metres(centimetres):
    return f"{centimetres / 100:.2f} m"
