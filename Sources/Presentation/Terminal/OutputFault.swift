import System

/// Words that could not be written to standard output, as on a full disk.
package struct OutputFault: WordedFailure {
    package var errno: Int32

    package var words: (message: String, code: ExitCode) {
        ("the output could not be written (\(Wording.reason(errno))).", .unavailable)
    }
}
