/// Lines of a program under their numbers, with what matters in them marked.
package struct Excerpt: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        package var number: Int
        package var text: String
        /// What of it is marked, in letters (Unicode scalars) counted from zero.
        package var marked: Range<Int>?

        package init(number: Int, text: String, marked: Range<Int>? = nil) {
            self.number = number
            self.text = text
            self.marked = marked
        }
    }

    package var lines: [Line]

    package init(_ lines: [Line]) { self.lines = lines }
}
