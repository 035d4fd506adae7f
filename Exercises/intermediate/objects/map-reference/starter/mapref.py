class Square:
    def __init__(self, column, row, note):
        self.column = column
        self.row = row
        self.note = note
