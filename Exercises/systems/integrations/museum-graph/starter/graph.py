def answer(schema, text):
    return {"data": {}}
