package cn.mingfa.platform;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The borders between the modules of the server. */
class ModularityTests {

    @Test
    void modulesReachEachOtherOnlyThroughTheirFacesAndWithoutCycles() {
        ApplicationModules.of(MingfaServer.class).verify();
    }

    @Test
    void nobodyDependsOnAPage() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.mingfa.platform");

        noClasses()
                .that()
                .resideOutsideOfPackage("cn.mingfa.platform.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("cn.mingfa.platform.web..")
                .allowEmptyShould(true)
                .check(classes);
    }
}
