extension [String] {
    /// As a sentence has several: `a`, `a and b`, `a, b and c`.
    package var joinedByAnd: String {
        count < 2 ? joined() : dropLast().joined(separator: ", ") + " and " + self[count - 1]
    }
}
