package cn.mingfa.cli;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(
        packages = {"cn.mingfa.report", "cn.mingfa.workbook", "cn.mingfa.cli"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule REPORT_KNOWS_NO_SERVER = noClasses()
            .that()
            .resideInAnyPackage("cn.mingfa.report..", "cn.mingfa.workbook..", "cn.mingfa.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework..", "cn.mingfa.platform..");

    @ArchTest
    static final ArchRule REPORT_KNOWS_NO_WORKBOOK = noClasses()
            .that()
            .resideInAPackage("cn.mingfa.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.mingfa.workbook..", "cn.mingfa.cli..", "org.dhatim..");

    @ArchTest
    static final ArchRule WORKBOOK_KNOWS_NO_DOCUMENT = noClasses()
            .that()
            .resideInAPackage("cn.mingfa.workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.mingfa.document..", "cn.mingfa.proof..", "cn.mingfa.report..", "cn.mingfa.cli..");
}
