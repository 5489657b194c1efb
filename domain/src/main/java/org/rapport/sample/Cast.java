package org.rapport.sample;

import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.util.List;

/** The partners of the sample portfolio without a told story: who they are, and how both sides behave. */
final class Cast {
    /** One line of the cast; {@code us} and {@code them} hold on-time share, mean slip, candour, dealing in per cent. */
    record Role(
            String code,
            String name,
            String country,
            String city,
            String kind,
            String zone,
            String language,
            List<String> people,
            List<String> subjects,
            int[] us,
            int[] them) {
        Manner ours() {
            return manner(US, us);
        }

        Manner theirs() {
            return manner(PARTNER, them);
        }

        private static Manner manner(org.rapport.shared.Side side, int... f) {
            return new Manner(side, f[0], f[1] / 100.0, f[2] / 100.0, f[3] / 100.0, f[4] / 100.0);
        }
    }

    private static final List<String> MAKING = List.of(
            "First articles of the season",
            "Tooling release",
            "Lot of the month",
            "Packaging change",
            "Measuring report",
            "Spare parts call-off",
            "Process audit answers",
            "Capacity plan");
    private static final List<String> SERVING = List.of(
            "Shift plan of the quarter",
            "Knowledge base renewal",
            "Tool migration step",
            "Training of new staff",
            "Report automation",
            "Service handover",
            "Backlog clearance",
            "Security review answers");
    private static final List<String> MOVING = List.of(
            "Lane opening",
            "Peak season capacity",
            "Customs file",
            "Warehouse re-slotting",
            "Carrier onboarding",
            "Returns settlement",
            "Route test",
            "Stock count");
    private static final List<String> INVENTING = List.of(
            "Prototype build",
            "Feasibility study",
            "Material sample",
            "Test protocol",
            "Design review answers",
            "Patent draft",
            "Pilot run",
            "Data set delivery");

    private static final List<Role> ROLES = List.of(
            role(
                    "MISTRAL",
                    "Mistral Textile",
                    "FR",
                    "Lyon",
                    "MANUFACTURING",
                    "Europe/Paris",
                    "fr",
                    "Camille Besson, Sales director; Théo Marchand, Plant manager",
                    MAKING,
                    f(18, 70, 40, 40, 35),
                    f(24, 84, 25, 70, 80)),
            role(
                    "VERDANT",
                    "Verdant Labs",
                    "US",
                    "Portland",
                    "INNOVATION",
                    "America/Los_Angeles",
                    "en",
                    "Dana Whitfield, Head of programmes; Luis Ortega, Chief scientist",
                    INVENTING,
                    f(14, 80, 25, 70, 75),
                    f(18, 45, 80, 15, 35)),
            role(
                    "ORLEN-S",
                    "Orlen & Synowie",
                    "PL",
                    "Łódź",
                    "MANUFACTURING",
                    "Europe/Warsaw",
                    "pl",
                    "Zofia Orlen, Owner; Marek Wójcik, Planning",
                    MAKING,
                    f(12, 76, 30, 50, 60),
                    f(16, 68, 40, 45, 60)),
            role(
                    "HENGXIN",
                    "苏州恒信 Hengxin",
                    "CN",
                    "Suzhou",
                    "MANUFACTURING",
                    "Asia/Shanghai",
                    "zh",
                    "陈伟 Chén Wěi, General manager; 林静 Lín Jìng, Quality",
                    MAKING,
                    f(16, 84, 20, 70, 80),
                    f(26, 78, 30, 60, 72)),
            role(
                    "TAKUMI",
                    "匠光学 Takumi Optics",
                    "JP",
                    "Nagano",
                    "MANUFACTURING",
                    "Asia/Tokyo",
                    "ja",
                    "山田 健 Yamada Ken, Director; 佐藤 美咲 Satō Misaki, Engineering",
                    MAKING,
                    f(14, 86, 20, 75, 86),
                    f(28, 96, 10, 95, 97)),
            role(
                    "KESTREL",
                    "Kestrel Cloud",
                    "IE",
                    "Cork",
                    "OUTSOURCING",
                    "Europe/Dublin",
                    "en",
                    "Aoife Brennan, Account lead; Conor Daly, Operations",
                    SERVING,
                    f(12, 85, 20, 70, 85),
                    f(22, 88, 20, 80, 84)),
            role(
                    "BRANDT",
                    "Brandt Präzision",
                    "DE",
                    "Ulm",
                    "MANUFACTURING",
                    "Europe/Berlin",
                    "de",
                    "Ingrid Brandt, Managing director; Jürgen Maß, Logistics",
                    MAKING,
                    f(14, 88, 15, 80, 90),
                    f(26, 92, 15, 85, 92)),
            role(
                    "NORDFRAKT",
                    "Nordfrakt",
                    "NO",
                    "Bergen",
                    "LOGISTICS",
                    "Europe/Oslo",
                    "nb",
                    "Sigrid Aasen, Key accounts; Øyvind Lie, Terminal",
                    MOVING,
                    f(10, 82, 20, 70, 85),
                    f(24, 86, 20, 75, 84)),
            role(
                    "SAPPHIRE",
                    "Sapphire Testing",
                    "SG",
                    "Singapore",
                    "OUTSOURCING",
                    "Asia/Singapore",
                    "en",
                    "Tan Mei Ling, Director; Ravi Menon, Test lead",
                    SERVING,
                    f(12, 84, 20, 75, 82),
                    f(20, 82, 25, 70, 80)),
            role(
                    "DELTAPORT",
                    "Delta Port Services",
                    "NL",
                    "Rotterdam",
                    "LOGISTICS",
                    "Europe/Amsterdam",
                    "nl",
                    "Femke de Vries, Contracts; Bram Jansen, Operations",
                    MOVING,
                    f(12, 80, 25, 60, 78),
                    f(22, 80, 25, 65, 76)),
            role(
                    "AURORA",
                    "Aurora Instruments",
                    "FI",
                    "Oulu",
                    "INNOVATION",
                    "Europe/Helsinki",
                    "fi",
                    "Aino Virtanen, Research; Mikko Lahti, Programmes",
                    INVENTING,
                    f(12, 78, 30, 65, 82),
                    f(16, 76, 35, 75, 84)),
            role(
                    "CASABLANCA",
                    "Atlas Couture",
                    "MA",
                    "Casablanca",
                    "MANUFACTURING",
                    "Africa/Casablanca",
                    "fr",
                    "Salma El Idrissi, Owner; Youssef Amrani, Production",
                    MAKING,
                    f(12, 82, 25, 60, 72),
                    f(20, 74, 30, 60, 70)),
            role(
                    "VITORIA",
                    "Vitória Embalagens",
                    "BR",
                    "Vitória",
                    "MANUFACTURING",
                    "America/Sao_Paulo",
                    "pt",
                    "Luana Ferreira, Sales; Paulo Souza, Quality",
                    MAKING,
                    f(12, 80, 25, 60, 74),
                    f(18, 70, 40, 50, 66)),
            role(
                    "MERIDIAN",
                    "Meridian Retail",
                    "GB",
                    "Leeds",
                    "CLIENT",
                    "Europe/London",
                    "en",
                    "Helen Ashworth, Buying director; Tom Okafor, Supply",
                    SERVING,
                    f(26, 82, 25, 70, 82),
                    f(12, 84, 20, 70, 80)),
            role(
                    "BOREAL",
                    "Boréal Santé",
                    "CA",
                    "Montréal",
                    "CLIENT",
                    "America/Toronto",
                    "fr",
                    "Élise Gagnon, Procurement; Marc Roy, Pharmacy",
                    SERVING,
                    f(24, 88, 15, 80, 88),
                    f(10, 80, 25, 70, 78)),
            role(
                    "LOTUS",
                    "Lotus Footwear",
                    "VN",
                    "Hải Phòng",
                    "MANUFACTURING",
                    "Asia/Ho_Chi_Minh",
                    "vi",
                    "Nguyễn Thị Hoa, Director; Trần Minh, Line manager",
                    MAKING,
                    f(14, 82, 25, 65, 78),
                    f(24, 80, 25, 70, 79)),
            role(
                    "CALDERA",
                    "Caldera Energy",
                    "IS",
                    "Akureyri",
                    "INNOVATION",
                    "Atlantic/Reykjavik",
                    "is",
                    "Guðrún Jónsdóttir, Programmes; Einar Hallsson, Engineering",
                    INVENTING,
                    f(10, 84, 20, 75, 84),
                    f(14, 82, 25, 80, 86)),
            role(
                    "SILVERLINE",
                    "Silverline Freight",
                    "ZA",
                    "Durban",
                    "LOGISTICS",
                    "Africa/Johannesburg",
                    "en",
                    "Thandi Nkosi, Accounts; Pieter Botha, Yard",
                    MOVING,
                    f(12, 80, 25, 60, 76),
                    f(20, 72, 35, 45, 64)),
            role(
                    "QUIPU",
                    "Quipu Analytics",
                    "PE",
                    "Lima",
                    "INNOVATION",
                    "America/Lima",
                    "es",
                    "Rosa Quispe, Founder",
                    INVENTING,
                    f(0, 80, 25, 60, -1),
                    f(2, 80, 25, 60, -1)),
            role(
                    "FJORDMAT",
                    "Fjordmat",
                    "NO",
                    "Ålesund",
                    "MANUFACTURING",
                    "Europe/Oslo",
                    "nb",
                    "Ole Vik, Owner",
                    MAKING,
                    f(1, 80, 25, 60, -1),
                    f(1, 80, 25, 60, -1)));

    private Cast() {}

    static List<Role> roles() {
        return ROLES;
    }

    private static int[] f(int... figures) {
        return figures;
    }

    private static Role role(
            String code,
            String name,
            String country,
            String city,
            String kind,
            String zone,
            String language,
            String people,
            List<String> subjects,
            int[] us,
            int[] them) {
        return new Role(
                code, name, country, city, kind, zone, language, List.of(people.split("; ")), subjects, us, them);
    }
}
