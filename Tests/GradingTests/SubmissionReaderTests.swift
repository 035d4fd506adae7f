import Foundation
import Glibc
import TestSupport
import Testing

@testable import Grading

/// Files that are no answer, of every kind that a folder can hold.
@Suite struct SubmissionReaderTests {
    /// A workspace with an exercise's folder in it, and a folder beside it.
    private struct Place {
        var reader: SubmissionReader
        var workspace: String
        var folder: String
        var outside: String

        func write(_ path: String, _ bytes: [UInt8] = Array("print(1)\n".utf8)) throws {
            try Data(bytes).write(to: URL(filePath: path))
        }

        func link(_ path: String, to target: String) throws {
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        }

        func fault(_ path: String) -> SubmissionFault? {
            #expect(throws: SubmissionFault.self) { try reader.read(path) }
        }
    }

    private static func with(_ body: (Place) throws -> Void) throws {
        try TemporaryFolder.with { root in
            let workspace = root.path + "/workspace"
            let place = Place(
                reader: SubmissionReader(workspace: nil), workspace: workspace, folder: workspace + "/a/b/c",
                outside: root.path + "/outside")
            for folder in [place.folder, place.outside] {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            var known = place
            known.reader = SubmissionReader(workspace: workspace)
            try body(known)
        }
    }

    @Test func readsAFile() throws {
        try Self.with { place in
            try place.write(place.folder + "/main.py")
            #expect(try place.reader.read(place.folder + "/main.py") == Array("print(1)\n".utf8))
            try place.write(place.outside + "/main.py", [])
            #expect(try place.reader.read(place.outside + "/main.py") == [])
        }
    }

    @Test func readsFilesInFolders() throws {
        try Self.with { place in
            try FileManager.default.createDirectory(
                atPath: place.folder + "/shop/data", withIntermediateDirectories: true)
            try place.write(place.folder + "/shop/prices.py", [0x31])
            try place.write(place.folder + "/shop/data/tea.txt", [0x32])
            let files = [
                "shop/prices.py", "shop/data/tea.txt", "shop/none.py", "none/prices.py", "shop/prices.py/x.py",
            ]
            let submission = try place.reader.read(folder: place.folder, files: files)
            #expect(submission.files == ["shop/prices.py": [0x31], "shop/data/tea.txt": [0x32]])
        }
    }

    /// A link in the middle of the way, whether or not there is something behind it.
    @Test(arguments: [true, false]) func refusesAFolderThatLeadsOut(_ exists: Bool) throws {
        try Self.with { place in
            if exists { try place.write(place.outside + "/prices.py") }
            try place.link(place.folder + "/shop", to: place.outside)
            #expect {
                try place.reader.read(folder: place.folder, files: ["shop/prices.py"])
            } throws: { error in
                guard case .leadsOutside? = error as? SubmissionFault else { return false }
                return true
            }
        }
    }

    @Test func readsTheDeclaredFilesThatAreThere() throws {
        try Self.with { place in
            try place.write(place.folder + "/main.py", [0x31])
            try place.write(place.folder + "/notes.py", [0x32])
            let submission = try place.reader.read(folder: place.folder, files: ["main.py", "tools.py"])
            #expect(submission.files == ["main.py": [0x31]])
            #expect(try place.reader.read(folder: place.folder + "/none", files: ["main.py"]).files == [:])
        }
    }

    /// To Swift a slash and an accent behind it are one character, in which the kernel sees the end of a folder's name.
    @Test(arguments: ["", "/\u{301}x", "/x\u{D4E}", "/\u{200D}"])
    func aLinkThatLeadsOutsideBehindAnAccent(_ folder: String) throws {
        try Self.with { place in
            try place.write(place.outside + "/main.py")
            try #require(folder.isEmpty || mkdir(place.workspace + folder, 0o755) == 0)
            let path = place.workspace + folder + "/\u{301}main.py"
            try place.link(path, to: place.outside + "/main.py")
            #expect(place.fault(path) == .leadsOutside(path: path, target: place.outside + "/main.py"))
        }
    }

    @Test func aFileThatIsNotThere() throws {
        try Self.with { place in
            try place.write(place.folder + "/main.py")
            for path in [place.folder + "/none.py", place.folder + "/main.py/none.py", place.workspace + "/x/none.py"] {
                #expect(place.fault(path) == .notFound(path: path))
            }
            try place.link(place.folder + "/lost.py", to: "nowhere.py")
            #expect(place.fault(place.folder + "/lost.py") == .notFound(path: place.folder + "/lost.py"))
        }
    }

    @Test func whatIsNoOrdinaryFile() throws {
        try Self.with { place in
            #expect(place.fault(place.folder) == .isFolder(path: place.folder))
            let pipe = place.folder + "/pipe.py"
            try #require(mkfifo(pipe, 0o600) == 0)
            #expect(place.fault(pipe) == .notRegular(path: pipe))
            #expect(place.fault("/dev/null") == .notRegular(path: "/dev/null"))
            let socket = place.outside + "/s"
            try #require(Self.makeSocket(socket))
            #expect(place.fault(socket) == .notRegular(path: socket))
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func aFileThatMayNotBeRead() throws {
        try Self.with { place in
            let path = place.folder + "/main.py"
            try place.write(path)
            chmod(path, 0)
            #expect(place.fault(path) == .unreadable(path: path, errno: EACCES))
        }
    }

    @Test func aLinkToItself() throws {
        try Self.with { place in
            let path = place.folder + "/main.py"
            try place.link(path, to: "main.py")
            #expect(place.fault(path) == .unreadable(path: path, errno: ELOOP))
        }
    }

    @Test func theLargestFile() throws {
        try Self.with { place in
            let path = place.folder + "/main.py"
            try place.write(path, Array(repeating: 0x23, count: 1 << 20))
            #expect(try place.reader.read(path).count == 1 << 20)
            for size in [1 << 20 + 1, 2 << 20] {
                try place.write(path, Array(repeating: 0x23, count: size))
                #expect(place.fault(path) == .tooLarge(path: path, bytes: size))
            }
        }
    }

    @Test(
        arguments: [
            ([0xFF], 1), (Array("a\nb\n".utf8) + [0xE9, 0x0A], 3), (Array("a\n".utf8) + [0xC3], 2),
            ([0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 1), (Array("é\nа\n\n".utf8) + [0x61, 0x80], 4),
        ] as [([UInt8], Int)])
    func aFileThatIsNotUTF8(_ bytes: [UInt8], _ line: Int) throws {
        try Self.with { place in
            let path = place.folder + "/main.py"
            try place.write(path, bytes)
            #expect(place.fault(path) == .notUTF8(path: path, line: line))
        }
    }

    @Test func linksMayNotLeadOut() throws {
        try Self.with { place in
            let target = place.outside + "/secret.py"
            try place.write(target)
            let path = place.folder + "/main.py"
            for way in [target, "../../../../outside/secret.py"] {
                try? FileManager.default.removeItem(atPath: path)
                try place.link(path, to: way)
                #expect(place.fault(path) == .leadsOutside(path: path, target: target))
            }
            // A learner who names no workspace's file may link as they like.
            #expect(try SubmissionReader(workspace: nil).read(path) == Array("print(1)\n".utf8))
            try place.link(place.outside + "/other.py", to: target)
            #expect(try place.reader.read(place.outside + "/other.py") == Array("print(1)\n".utf8))
        }
    }

    @Test func linksInsideTheWorkspaceAreFine() throws {
        try Self.with { place in
            try place.write(place.workspace + "/draft.py")
            try place.link(place.folder + "/main.py", to: "../../../draft.py")
            #expect(try place.reader.read(place.folder + "/main.py") == Array("print(1)\n".utf8))
        }
    }

    @Test func aWorkspaceBehindALinkIsOne() throws {
        try Self.with { place in
            let alias = place.outside + "/alias"
            try place.link(alias, to: place.workspace)
            try place.write(place.folder + "/main.py")
            try place.write(place.outside + "/secret.py")
            try place.link(place.folder + "/secret.py", to: place.outside + "/secret.py")
            let reader = SubmissionReader(workspace: alias)
            #expect(try reader.read(alias + "/a/b/c/main.py") == Array("print(1)\n".utf8))
            let path = alias + "/a/b/c/secret.py"
            #expect(throws: SubmissionFault.leadsOutside(path: path, target: place.outside + "/secret.py")) {
                try reader.read(path)
            }
        }
    }

    private static func makeSocket(_ path: String) -> Bool {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }
}
