class Square:
    def __init__(self, column, row, note):
        self.column = column
        self.row = row
        self.note = note

    def __eq__(self, other):
        return (
            isinstance(other, Square)
            and self.column == other.column
            and self.row == other.row
        )

    def __hash__(self):
        return (self.column, self.row)
