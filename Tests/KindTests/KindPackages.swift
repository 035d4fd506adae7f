import Foundation

/// The packages of the profiles that exercises of the catalog of kinds use.
enum KindPackages {
    /// The profiles whose packages could not be fetched.
    static var missing: [String] { outcome }

    /// Fetches what is not there yet, once.
    static func prepare() { _ = outcome }

    private static let outcome: [String] = {
        var missing: [String] = []
        for name in profiles {
            guard let answer = try? KindCatalog.run(["sandbox", "prepare", name]), answer.status == 0 else {
                print("kinds: the packages of the profile \(name) could not be prepared, so what needs them is skipped")
                missing.append(name)
                continue
            }
        }
        return missing
    }()

    /// Those with packages.
    private static var profiles: [String] {
        let base = KindCatalog.root + "/Sandboxes"
        return ((try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []).sorted().filter {
            FileManager.default.fileExists(atPath: "\(base)/\($0)/requirements.txt")
        }
    }
}
