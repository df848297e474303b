<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>storage systems</source>
        <translation>
            <numerusform>storage system</numerusform>
            <numerusform>storage systems</numerusform>
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
</TS>
