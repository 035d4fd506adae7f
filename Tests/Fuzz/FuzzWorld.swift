import Commands
import Foundation
import Glibc
import Presentation
import System
import TestSupport

/// A catalog and a workspace of their own, with a secret beside them, in which inputs are put into their places.
struct FuzzWorld {
    static let secret = "the-secret-of-the-canary"
    let root: String
    private let screen: Int32

    private static let template = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "World")
        .path(percentEncoded: false)

    /// The profiles of the checks that need more than a bare Python.
    private static let profiles = ["loopback", "typing", "lint", "packaging"]

    init(_ folder: String) throws {
        root = folder + "/world"
        FileTree.remove(root)
        try FileContent.makeFolders(folder + "/trying")
        try FileManager.default.copyItem(atPath: Self.template, toPath: root)
        let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        for profile in Self.profiles {
            let folder = "Sandboxes/" + profile
            try FileManager.default.copyItem(
                atPath: project.appending(path: folder).path(percentEncoded: false), toPath: "\(root)/catalog/\(folder)"
            )
        }
        try FileContent.makeFolders(root + "/work")
        try FileContent.write(root + "/secret.txt", Array(Self.secret.utf8))
        screen = open(folder + "/screen", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard screen >= 0 else { throw SystemFault(folder + "/screen", errno: errno) }
    }

    struct Broken: Error, CustomStringConvertible {
        var description: String
    }

    /// Lets a reader read an input, and gives what it has said.
    ///
    /// - Throws: ``Broken`` where it has said what must not be, or has changed what it only had to read.
    func meet(_ input: [UInt8], _ reader: FuzzReader) throws -> String {
        let trying = root + "/../trying/" + reader.name
        try FileContent.replace(trying, with: input)
        unlink(root + "/work/journal.jsonl")
        let file = reader.file.map { root + "/" + $0 }
        let original = file.flatMap { try? FileContent.read($0) }
        if let file { try FileContent.replace(file, with: input) }
        var answer = try reader.commands.map { try said($0) }.joined()
        answer += try reader.read(input, self)
        if answer.contains(Self.secret) { throw Broken(description: "\(reader.name): the secret is told") }
        if let file {
            guard try FileContent.read(file) == input else {
                throw Broken(description: "\(reader.name): the file has changed")
            }
            if let original { try FileContent.replace(file, with: original) }
        }
        unlink(trying)
        return answer
    }

    private static let statuses: Set<Int32> = [0, 1, 64, 69, 70]

    private func said(_ words: [String]) throws -> String {
        let (status, text) = try captured { Reprise.run(words, context: context) }
        let command = words.joined(separator: " ")
        guard Self.statuses.contains(status) else { throw Broken(description: "\(command): status \(status)") }
        guard let text = String(validating: text, as: UTF8.self) else {
            throw Broken(description: "\(command): no UTF-8")
        }
        let shown = text.replacingOccurrences(of: "\r\n", with: "\n")
        if let scalar = shown.unicodeScalars.first(where: Hidden.isHidden) {
            throw Broken(description: "\(command) prints \(Hidden.name(scalar))")
        }
        return "\(status)\n" + text
    }

    private var context: Context {
        let environment = [
            "HOME": root, "REPRISE_CATALOG": root + "/catalog", "REPRISE_WORKSPACE": root + "/work",
            "XDG_CACHE_HOME": root + "/cache", "PATH": "/usr/bin:/bin",
        ]
        return Context(
            environment: environment, currentFolder: root, program: "/reprise",
            output: Output(isStyled: false, width: 60),
            now: { Date(timeIntervalSince1970: 1_790_000_000) })
    }

    /// What is written to both streams meanwhile.
    private func captured(_ body: () -> Int32) throws -> (Int32, [UInt8]) {
        let streams = [STDOUT_FILENO, STDERR_FILENO].map { ($0, dup($0)) }
        ftruncate(screen, 0)
        lseek(screen, 0, SEEK_SET)
        for (stream, _) in streams { dup2(screen, stream) }
        let status = body()
        for (stream, saved) in streams {
            dup2(saved, stream)
            close(saved)
        }
        return (status, try FileContent.read(descriptor: screen, named: "the screen"))
    }
}
