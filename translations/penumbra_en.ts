<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectWords</name>
    <message numerus="yes">
        <source>%Ln SVM(s)</source>
        <translation>
            <numerusform>%Ln SVM</numerusform>
            <numerusform>%Ln SVMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln volume</numerusform>
            <numerusform>%Ln volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message numerus="yes">
        <source>Done: %Ln shadow copy(ies) kept until deleted. Crash-consistent: the machines were not prepared.</source>
        <translation>
            <numerusform>Done: %Ln shadow copy kept until deleted. Crash-consistent: the machines were not prepared.</numerusform>
            <numerusform>Done: %Ln shadow copies kept until deleted. Crash-consistent: the machines were not prepared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabRows</name>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>%Ln more time</numerusform>
            <numerusform>%Ln more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::AcceptDialog</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CleanUpDialog</name>
    <message numerus="yes">
        <source>No known storage system has the server %1, so there is no account to sign in with. Connect it first, or run &quot;penumbractl recover&quot; with an account of that server.</source>
        <translation>
            <numerusform>No known storage system has the server %1, so there is no account to sign in with. Connect it first, or run &quot;penumbractl recover&quot; with an account of that server.</numerusform>
            <numerusform>No known storage system has the servers %1, so there is no account to sign in with. Connect them first, or run &quot;penumbractl recover&quot; with accounts of those servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectFoundStep</name>
    <message numerus="yes">
        <source>&amp;Missing, and how to mend it (%Ln):</source>
        <translation>
            <numerusform>&amp;Missing, and how to mend it (%Ln):</numerusform>
            <numerusform>&amp;Missing, and how to mend it (%Ln):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectSignInStep</name>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln volume</numerusform>
            <numerusform>%Ln volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyBrowser</name>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shown</source>
        <comment>number of entries</comment>
        <translation>
            <numerusform>%1, %Ln shown</numerusform>
            <numerusform>%1, %Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Inspector</name>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln level</numerusform>
            <numerusform>%Ln levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) selected</source>
        <translation>
            <numerusform>%Ln object selected</numerusform>
            <numerusform>%Ln objects selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobsPage</name>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) left over.</source>
        <translation>
            <numerusform>%1 And %Ln more thing left over.</numerusform>
            <numerusform>%1 And %Ln more things left over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln running</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>%1, %Ln running</numerusform>
            <numerusform>%1, %Ln running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogPage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MachinesPage</name>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MainWindow</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespacePage</name>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln volume</numerusform>
            <numerusform>%Ln volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::OverviewPage</name>
    <message numerus="yes">
        <source>storage system(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>storage system</numerusform>
            <numerusform>storage systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>share(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>share</numerusform>
            <numerusform>shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>volume(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>volume</numerusform>
            <numerusform>volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>machine(s) on the shares that were looked at</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>machine on the shares that were looked at</numerusform>
            <numerusform>machines on the shares that were looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding(s) that block shadow copies</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>finding that blocks shadow copies</numerusform>
            <numerusform>findings that block shadow copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding(s) by which data are missing</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>finding by which data are missing</numerusform>
            <numerusform>findings by which data are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>risk(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>risk</numerusform>
            <numerusform>risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running job(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>running job</numerusform>
            <numerusform>running jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job(s) that failed within a day</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>job that failed within a day</numerusform>
            <numerusform>jobs that failed within a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>crashed job(s) that may have left something</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>crashed job that may have left something</numerusform>
            <numerusform>crashed jobs that may have left something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shadow copy/copies</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>shadow copy</numerusform>
            <numerusform>shadow copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>storage system(s) that could not be read</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>storage system that could not be read</numerusform>
            <numerusform>storage systems that could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Page</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreActions</name>
    <message numerus="yes">
        <source>%Ln object(s); select a share or machine and choose Restore Here</source>
        <translation>
            <numerusform>%Ln object; select a share or machine and choose Restore Here</numerusform>
            <numerusform>%Ln objects; select a share or machine and choose Restore Here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreReviewStep</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced: %Ln file(s)</source>
        <translation>
            <numerusform>replaced: %Ln file</numerusform>
            <numerusform>replaced: %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• and %Ln more</numerusform>
            <numerusform>• and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreWhereStep</name>
    <message numerus="yes">
        <source>%1
and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1
and %Ln more</numerusform>
            <numerusform>%1
and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowCheckStep</name>
    <message numerus="yes">
        <source>Looking at %Ln share(s)...</source>
        <translation>
            <numerusform>Looking at %Ln share...</numerusform>
            <numerusform>Looking at %Ln shares...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln share(s) can be copied.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 of %Ln share can be copied.</numerusform>
            <numerusform>%1 of %Ln shares can be copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowCopiesPage</name>
    <message numerus="yes">
        <source>%Ln shadow copy/copies</source>
        <translation>
            <numerusform>%Ln shadow copy</numerusform>
            <numerusform>%Ln shadow copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln previous version(s)</source>
        <translation>
            <numerusform>%Ln previous version</numerusform>
            <numerusform>%Ln previous versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowWhatStep</name>
    <message numerus="yes">
        <source>%Ln share(s) chosen</source>
        <translation>
            <numerusform>%Ln share chosen</numerusform>
            <numerusform>%Ln shares chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StatusLine</name>
    <message numerus="yes">
        <source>%Ln storage system(s)</source>
        <translation>
            <numerusform>%Ln storage system</numerusform>
            <numerusform>%Ln storage systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looking at %Ln share(s)</source>
        <translation>
            <numerusform>looking at %Ln share</numerusform>
            <numerusform>looking at %Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refreshing %Ln storage system(s)</source>
        <translation>
            <numerusform>refreshing %Ln storage system</numerusform>
            <numerusform>refreshing %Ln storage systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) left over</source>
        <translation>
            <numerusform>%Ln thing left over</numerusform>
            <numerusform>%Ln things left over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ValidationPage</name>
    <message numerus="yes">
        <source>%1; %Ln share(s) could not be looked at</source>
        <translation>
            <numerusform>%1; %Ln share could not be looked at</numerusform>
            <numerusform>%1; %Ln shares could not be looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Validate</name>
    <message numerus="yes">
        <source>%Ln data missing</source>
        <translation>
            <numerusform>%Ln data missing</numerusform>
            <numerusform>%Ln data missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advice</source>
        <translation>
            <numerusform>%Ln advice</numerusform>
            <numerusform>%Ln advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanNotes</name>
    <message numerus="yes">
        <source>%Ln file(s) that the copy does not have stay in %1.</source>
        <translation>
            <numerusform>%Ln file that the copy does not have stays in %1.</numerusform>
            <numerusform>%Ln files that the copy does not have stay in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more machine(s).</source>
        <translation>
            <numerusform>The same is true of %Ln more machine.</numerusform>
            <numerusform>The same is true of %Ln more machines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreRules</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShadowWords</name>
    <message numerus="yes">
        <source>%1 Machines there: %Ln.</source>
        <comment>sentence before</comment>
        <translation>
            <numerusform>%1 Machines there: %Ln.</numerusform>
            <numerusform>%1 Machines there: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shadow copy set is made: a copy of the volume of each of %Ln share(s), all at one instant.</source>
        <translation>
            <numerusform>A shadow copy set is made: a copy of the volume of %Ln share.</numerusform>
            <numerusform>A shadow copy set is made: a copy of the volume of each of %Ln shares, all at one instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shadow copy set is made on each of %Ln servers. All are prepared before any is made, so that their instants lie close together.</source>
        <translation>
            <numerusform>A shadow copy set is made on %Ln server.</numerusform>
            <numerusform>A shadow copy set is made on each of %Ln servers. All are prepared before any is made, so that their instants lie close together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If another job or client works on a server, the job waits for it up to %Ln minute(s). This computer does not go to sleep meanwhile.</source>
        <translation>
            <numerusform>If another job or client works on a server, the job waits for it up to %Ln minute. This computer does not go to sleep meanwhile.</numerusform>
            <numerusform>If another job or client works on a server, the job waits for it up to %Ln minutes. This computer does not go to sleep meanwhile.</numerusform>
        </translation>
    </message>
</context>
</TS>
