/// The sum of times of which some may not be known.
package struct WorkedTime: Sendable, Equatable {
    /// As far as it is known, in seconds.
    package private(set) var known = 0
    private var isWhole = true

    package init() {}

    package static func += (sum: inout WorkedTime, seconds: Int?) {
        if let seconds { sum.known += seconds } else { sum.isWhole = false }
    }

    /// In seconds; nothing where a part of it is not known.
    package var whole: Int? { isWhole ? known : nil }
}
