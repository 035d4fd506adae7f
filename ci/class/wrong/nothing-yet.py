def ranking(results):
    pass
