/// What a run may use, where that is less than the limits of its case: for programs that are tried by the hundred.
package struct RunAllowance: Sendable, Equatable {
    /// On a processor, so that it does not matter what else the machine does.
    package var cpuMicroseconds: Int

    package init(cpuMicroseconds: Int) {
        self.cpuMicroseconds = cpuMicroseconds
    }
}
