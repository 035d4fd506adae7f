/// Rows of cells under titles.
package struct Table: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package var title: String
        package var isNumber: Bool

        package init(title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    package var caption: String
    package var columns: [Column]
    package var rows: [[String]]

    package init(caption: String, columns: [Column], rows: [[String]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
