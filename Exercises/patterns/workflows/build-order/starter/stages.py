def build_order(stages):
    return []
