import Foundation

/// Scripts that tests put where a program is looked for.
package enum ExecutableScript {
    /// Writes a script that can be run at once.
    ///
    /// Another process does it. A program that is started meanwhile by some other test would have our file open for writing
    /// until it begins, and nothing that anybody has open for writing can be run: "Text file busy".
    package static func write(_ text: String, to path: String) throws {
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = ["-c", #"printf %s "$1" > "$2" && chmod 755 "$2""#, "sh", text, path]
        try writer.run()
        writer.waitUntilExit()
        guard writer.terminationStatus == 0 else { throw POSIXError(.EIO) }
    }
}
