/// How well something was remembered, as FSRS grades it.
package enum Grade: Int, Sendable, CaseIterable {
    case again = 1
    case hard
    case good
    case easy

    var isRecalled: Bool { self != .again }
}
