import System

/// A script of an author's that writes what a program reads, as much as it likes: in a process of its own.
package struct InputWriter: Sendable, Equatable {
    package var source: [UInt8]
    /// Its own name, and its arguments.
    package var words: [String]

    package init(source: [UInt8], words: [String]) {
        self.source = source
        self.words = words
    }
}

extension RunRequest.Kind {
    /// `python3 RUN… ARGUMENTS… < standardInput`
    ///
    /// - Parameters:
    ///   - run: a script below the working folder, or `-m` and a module, and whatever follows that always.
    ///   - writer: a script that writes the standard input while the program reads it, in the place of a text.
    package static func program(
        run: [String] = ["main.py"], arguments: [String], standardInput: [UInt8], writer: InputWriter? = nil
    ) -> RunRequest.Kind {
        RunRequest.Kind(
            name: "program",
            payload: [
                Fields.list(run + arguments), standardInput, writer?.source ?? [], Fields.list(writer?.words ?? []),
            ])
    }

    /// What a whole program is started with, and what it reads; nothing for whatever else is run.
    package var program: (words: [String], standardInput: [UInt8], hasWriter: Bool)? {
        guard name == "program", payload.count == 4, let words = Fields.unpack(payload[0]) else { return nil }
        return (words.map { String(decoding: $0, as: UTF8.self) }, payload[1], !payload[2].isEmpty)
    }
}
