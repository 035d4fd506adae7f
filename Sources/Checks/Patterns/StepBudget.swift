/// How much work comparing may be, in steps and not in time, so that it ends alike on every machine.
package struct StepBudget {
    /// Far more than any honest output needs, and a second or two of a slow machine.
    package static let ordinary = 1 << 27

    package private(set) var left: Int

    package init(_ steps: Int = StepBudget.ordinary) {
        left = steps
    }

    /// Whether there were as many left.
    package mutating func spend(_ steps: Int) -> Bool {
        left -= steps
        return left >= 0
    }
}
