package cn.mingfa.platform.administration.importing;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.administration.Authority;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.TestIdentity;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.platform.ledger.importing.TestImports;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.TestOrganisation;
import java.nio.file.Path;

/** Lists of people over one office world. */
public record TestStaff(StaffImports imports, Slips slips, HeldFiles files, Mappings mappings) {

    public static TestStaff over(
            OfficeWorld office, Persons persons, Users users, Authority authority, Acts acts, Path folder) {
        HeldFiles files = TestImports.files(office.clock(), folder);
        Mappings mappings = TestImports.mappings(office.jdbc(), office.units(), office.clock());
        Slips slips = new Slips(office.clock());
        var passwords = TestIdentity.firstPasswords(office.jdbc(), office.clock());
        StaffImports imports = new StaffImports(
                files,
                mappings,
                office.units(),
                persons,
                users,
                passwords,
                authority,
                new StaffWriter(
                        office.jdbc(),
                        persons,
                        TestOrganisation.contacts(office.jdbc()),
                        passwords,
                        acts,
                        office.transactions()),
                slips,
                Catalogue.shipped(),
                office.clock());
        return new TestStaff(imports, slips, files, mappings);
    }
}
