<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Penumbra</source>
        <translation>Über Penumbra</translation>
    </message>
    <message>
        <source>Share-based backups with Remote VSS.</source>
        <translation>Freigabebasierte Sicherungen mit Remote VSS.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Penumbra developers. Penumbra is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Copyright 2026 The Penumbra developers. Penumbra ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es wird keinerlei Gewährleistung übernommen.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept As It Is</source>
        <translation>So akzeptieren, wie es ist</translation>
    </message>
    <message>
        <source>It stays in the list, dimmed and with the reason, and no longer counts. Reports and the command line show it as accepted, too. It can be made to count again at any time.</source>
        <translation>Der Befund bleibt in der Liste, abgeblendet und mit der Begründung, und zählt nicht mehr. Auch Berichte und die Befehlszeile zeigen ihn als akzeptiert. Er kann jederzeit wieder gezählt werden.</translation>
    </message>
    <message>
        <source>&amp;Reason why it may stay as it is</source>
        <translation>&amp;Grund, warum es so bleiben darf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>abort %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>accept the finding %1</source>
        <translation>Befund %1 akzeptieren</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>%1 antworten</translation>
    </message>
    <message>
        <source>ask for a password %1</source>
        <translation>Kennwort erfragen %1</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>change something on %1</source>
        <translation>auf %1 etwas ändern</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>check disk %1</source>
        <translation>Datenträger %1 prüfen</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>%1 festschreiben</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>mit %1 verbinden</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>create directory %1</source>
        <translation>Ordner %1 erstellen</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>delete directory %1</source>
        <translation>Ordner %1 löschen</translation>
    </message>
    <message>
        <source>discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>expose %1</source>
        <translation>%1 bereitstellen</translation>
    </message>
    <message>
        <source>fill %1</source>
        <translation>%1 füllen</translation>
    </message>
    <message>
        <source>find SVM %1</source>
        <translation>SVM %1 suchen</translation>
    </message>
    <message>
        <source>find machine %1</source>
        <translation>Maschine %1 suchen</translation>
    </message>
    <message>
        <source>find restore %1</source>
        <translation>Wiederherstellung %1 suchen</translation>
    </message>
    <message>
        <source>find shadow copy set %1</source>
        <translation>Schattenkopiesatz %1 suchen</translation>
    </message>
    <message>
        <source>find storage system %1</source>
        <translation>Speichersystem %1 suchen</translation>
    </message>
    <message>
        <source>find the volume of %1</source>
        <translation>das Volume von %1 suchen</translation>
    </message>
    <message>
        <source>finish job %1</source>
        <translation>Auftrag %1 beenden</translation>
    </message>
    <message>
        <source>flush %1</source>
        <translation>Schreibpuffer von %1 leeren</translation>
    </message>
    <message>
        <source>greet %1</source>
        <translation>%1 begrüßen</translation>
    </message>
    <message>
        <source>keep storage system %1</source>
        <translation>Speichersystem %1 speichern</translation>
    </message>
    <message>
        <source>keep the tree of %1</source>
        <translation>den Baum von %1 speichern</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>%1 auflisten</translation>
    </message>
    <message>
        <source>list shares of %1</source>
        <translation>Freigaben von %1 auflisten</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 untersuchen</translation>
    </message>
    <message>
        <source>look for room on %1</source>
        <translation>auf %1 nach freiem Platz suchen</translation>
    </message>
    <message>
        <source>make folder %1</source>
        <translation>Ordner %1 anlegen</translation>
    </message>
    <message>
        <source>make storage system known %1</source>
        <translation>Speichersystem %1 bekannt machen</translation>
    </message>
    <message>
        <source>map disk %1</source>
        <translation>Belegung von Datenträger %1 ermitteln</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>open journal %1</source>
        <translation>Journal %1 öffnen</translation>
    </message>
    <message>
        <source>open pipe %1</source>
        <translation>Pipe %1 öffnen</translation>
    </message>
    <message>
        <source>prepare %1</source>
        <translation>%1 vorbereiten</translation>
    </message>
    <message>
        <source>put in place %1</source>
        <translation>%1 an Ort und Stelle bringen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>read a call from %1</source>
        <translation>einen Aufruf von %1 lesen</translation>
    </message>
    <message>
        <source>read a directory from %1</source>
        <translation>einen Ordner von %1 lesen</translation>
    </message>
    <message>
        <source>read a frame from %1</source>
        <translation>einen Rahmen von %1 lesen</translation>
    </message>
    <message>
        <source>read configuration %1</source>
        <translation>Konfiguration %1 lesen</translation>
    </message>
    <message>
        <source>read disk %1</source>
        <translation>Datenträger %1 lesen</translation>
    </message>
    <message>
        <source>read journal %1</source>
        <translation>Journal %1 lesen</translation>
    </message>
    <message>
        <source>read option %1</source>
        <translation>Option %1 lesen</translation>
    </message>
    <message>
        <source>read password of %1</source>
        <translation>Kennwort von %1 lesen</translation>
    </message>
    <message>
        <source>read path %1</source>
        <translation>Pfad %1 lesen</translation>
    </message>
    <message>
        <source>read permissions %1</source>
        <translation>Berechtigungen von %1 lesen</translation>
    </message>
    <message>
        <source>read place %1</source>
        <translation>Ort %1 lesen</translation>
    </message>
    <message>
        <source>read range %1</source>
        <translation>Bereich %1 lesen</translation>
    </message>
    <message>
        <source>read restore %1</source>
        <translation>Wiederherstellung %1 lesen</translation>
    </message>
    <message>
        <source>read set ID %1</source>
        <translation>Satz-ID %1 lesen</translation>
    </message>
    <message>
        <source>read shadow copy set %1</source>
        <translation>Schattenkopiesatz %1 lesen</translation>
    </message>
    <message>
        <source>read what the helper says of %1</source>
        <translation>die Ausgabe des Hilfsprogramms zu %1 lesen</translation>
    </message>
    <message>
        <source>recover %1</source>
        <translation>%1 wiederanlaufen lassen</translation>
    </message>
    <message>
        <source>remove password of %1</source>
        <translation>Kennwort von %1 entfernen</translation>
    </message>
    <message>
        <source>remove shadow copy set %1</source>
        <translation>Schattenkopiesatz %1 entfernen</translation>
    </message>
    <message>
        <source>remove what was set aside for %1</source>
        <translation>für %1 Beiseitegelegtes entfernen</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>in %1 umbenennen</translation>
    </message>
    <message>
        <source>resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>resolve name %1</source>
        <translation>Namen %1 auflösen</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>restore to %1</source>
        <translation>nach %1 wiederherstellen</translation>
    </message>
    <message>
        <source>revoke the acceptance of %1</source>
        <translation>Akzeptanz von %1 widerrufen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>scan %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>serve %1</source>
        <translation>%1 bedienen</translation>
    </message>
    <message>
        <source>set the attributes of %1</source>
        <translation>Attribute von %1 setzen</translation>
    </message>
    <message>
        <source>set the time of %1</source>
        <translation>Zeitangaben von %1 setzen</translation>
    </message>
    <message>
        <source>sign in to %1</source>
        <translation>an %1 anmelden</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>store password %1</source>
        <translation>Kennwort für %1 speichern</translation>
    </message>
    <message>
        <source>store password of %1</source>
        <translation>Kennwort von %1 speichern</translation>
    </message>
    <message>
        <source>undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>use file handle %1</source>
        <translation>Dateihandle %1 verwenden</translation>
    </message>
    <message>
        <source>use journal %1</source>
        <translation>Journal %1 verwenden</translation>
    </message>
    <message>
        <source>use storage system %1</source>
        <translation>Speichersystem %1 verwenden</translation>
    </message>
    <message>
        <source>use the name %1</source>
        <translation>den Namen %1 verwenden</translation>
    </message>
    <message>
        <source>validate %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>watch %1</source>
        <translation>%1 überwachen</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>write a frame to %1</source>
        <translation>einen Rahmen an %1 schreiben</translation>
    </message>
    <message>
        <source>write report %1</source>
        <translation>Bericht %1 schreiben</translation>
    </message>
    <message>
        <source>write the virtual disk %1</source>
        <translation>den virtuellen Datenträger %1 schreiben</translation>
    </message>
    <message>
        <source>ask for a password</source>
        <translation>nach einem Kennwort fragen</translation>
    </message>
    <message>
        <source>find storage systems</source>
        <translation>Speichersysteme finden</translation>
    </message>
    <message>
        <source>make a PDF</source>
        <translation>ein PDF erzeugen</translation>
    </message>
    <message>
        <source>make a pipe</source>
        <translation>eine Pipe anlegen</translation>
    </message>
    <message>
        <source>plan shadow copy set</source>
        <translation>Schattenkopiesatz planen</translation>
    </message>
    <message>
        <source>read the command line</source>
        <translation>die Befehlszeile lesen</translation>
    </message>
    <message>
        <source>read the private SMB configuration</source>
        <translation>die private SMB-Konfiguration lesen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>bedienen</translation>
    </message>
    <message>
        <source>start libsmbclient</source>
        <translation>libsmbclient starten</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>write into a pipe</source>
        <translation>in eine Pipe schreiben</translation>
    </message>
    <message>
        <source>cancel job %1</source>
        <translation>Auftrag %1 abbrechen</translation>
    </message>
    <message>
        <source>find storage system of %1</source>
        <translation>das Speichersystem von %1 finden</translation>
    </message>
    <message>
        <source>plan restore %1</source>
        <translation>Wiederherstellung von %1 planen</translation>
    </message>
    <message>
        <source>plan restore</source>
        <translation>die Wiederherstellung planen</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ConnectCertificate</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Für die Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>Grund des Misstrauens</translation>
    </message>
    <message>
        <source>Penumbra then takes this certificate and no other; when the server gets a new one, it asks again.</source>
        <translation>Penumbra akzeptiert dann nur dieses Zertifikat und kein anderes. Erhält der Server ein neues, wird erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>ConnectFound</name>
    <message>
        <source>It is a reference server: nothing here is production, and it counts in no total.</source>
        <translation>Das ist ein Referenzserver: Nichts hier ist produktiv, und er zählt in keiner Summe.</translation>
    </message>
    <message>
        <source>&amp;Reach by Another Name...</source>
        <translation>&amp;Unter anderem Namen erreichen...</translation>
    </message>
    <message>
        <source>Connect to the SMB server of the selected SVM by another name or address</source>
        <translation>Mit dem SMB-Server der ausgewählten SVM unter einem anderen Namen oder einer anderen Adresse verbinden</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again to the SMB server of the selected SVM</source>
        <translation>Am SMB-Server der ausgewählten SVM erneut anmelden</translation>
    </message>
    <message>
        <source>What is missing, and how to mend it</source>
        <translation>Was fehlt und wie es sich beheben lässt</translation>
    </message>
    <message>
        <source>Ca&amp;ll it</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Bezeichnung des Speichersystems</translation>
    </message>
</context>
<context>
    <name>ConnectSignIn</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>Account for management</source>
        <translation>Konto für die Verwaltung</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Ken&amp;nwort</translation>
    </message>
    <message>
        <source>Password for management</source>
        <translation>Kennwort für die Verwaltung</translation>
    </message>
    <message>
        <source>&amp;With an account and a password</source>
        <translation>&amp;Mit Konto und Kennwort</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>DOMAIN\backup</source>
        <translation>DOMÄNE\backup</translation>
    </message>
    <message>
        <source>Account for SMB</source>
        <translation>Konto für SMB</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>Kennwo&amp;rt</translation>
    </message>
    <message>
        <source>Password for SMB</source>
        <translation>Kennwort für SMB</translation>
    </message>
    <message>
        <source>With the &amp;Kerberos ticket of this computer</source>
        <translation>Mit dem Kerberos-&amp;Ticket dieses Computers</translation>
    </message>
    <message>
        <source>An address rules out Kerberos: go back and enter the name.</source>
        <translation>Mit einer Adresse ist Kerberos nicht möglich: Gehen Sie zurück, und geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>K&amp;eep the passwords in the desktop&apos;s keychain</source>
        <translation>Kennwörter im &amp;Schlüsselbund des Desktops speichern</translation>
    </message>
    <message>
        <source>Without it Penumbra asks for them each time it is started</source>
        <translation>Andernfalls fragt Penumbra bei jedem Start danach</translation>
    </message>
</context>
<context>
    <name>ConnectWhere</name>
    <message>
        <source>Na&amp;me or address</source>
        <translation>Na&amp;me oder Adresse</translation>
    </message>
    <message>
        <source>cluster1.example.com</source>
        <translation>cluster1.example.com</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>usual (443, 445)</source>
        <translation>üblich (443, 445)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>%1: a right is missing to %2. %3</source>
        <comment>SVM or what is not known, account, failure and remedy</comment>
        <translation>%1: Es fehlt ein Recht (%2). %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>SVM or what is not known, failure and remedy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: its agent answers, but makes shadow copies of none of its shares. Move the machines to a volume that can have shadow copies, or switch them on there.</source>
        <translation>%1: Der Agent antwortet, erstellt aber von keiner seiner Freigaben Schattenkopien. Verschieben Sie die Maschinen auf ein Volume, das Schattenkopien haben kann, oder schalten Sie sie dort ein.</translation>
    </message>
    <message>
        <source>%1: it does not run. Start it, then refresh.</source>
        <translation>%1: Die SVM läuft nicht. Starten Sie sie, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>%1: it has no SMB server.</source>
        <translation>%1: Die SVM hat keinen SMB-Server.</translation>
    </message>
    <message>
        <source>%1: not tried. Select it and try again.</source>
        <translation>%1: nicht versucht. Wählen Sie den Eintrag aus, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>signed or not, encrypted or not</comment>
        <translation>%1, %2</translation>
    </message>
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
            <numerusform>%Ln Volume</numerusform>
            <numerusform>%Ln Volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln Freigabe</numerusform>
            <numerusform>%Ln Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Snapshot</numerusform>
            <numerusform>%Ln Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, version</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>storage system, what is on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>Remote VSS</comment>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>Remote VSS</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>Remote VSS</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>switched on</source>
        <comment>Remote VSS</comment>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>Remote VSS</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nobody is signed in to SMB: machines cannot be looked at and shadow copies cannot be made. Go back and give an account for the SMB servers.</source>
        <translation>Niemand ist an SMB angemeldet: Maschinen können nicht untersucht und Schattenkopien nicht erstellt werden. Gehen Sie zurück, und geben Sie ein Konto für die SMB-Server an.</translation>
    </message>
    <message>
        <source>%1: the connection is neither signed nor encrypted. Require SMB signing on the server.</source>
        <translation>%1: Die Verbindung ist weder signiert noch verschlüsselt. Verlangen Sie auf dem Server die SMB-Signierung.</translation>
    </message>
    <message>
        <source>%1: shadow copies are switched off. This switches them on in ONTAP:
vserver cifs options modify -vserver %1 -shadowcopy-enabled true</source>
        <translation>%1: Schattenkopien sind ausgeschaltet. So werden sie in ONTAP eingeschaltet:
vserver cifs options modify -vserver %1 -shadowcopy-enabled true</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Wird behalten</translation>
    </message>
    <message>
        <source>yes, until it is deleted</source>
        <translation>ja, bis sie gelöscht wird</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>read-only</source>
        <comment>state of a snapshot</comment>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>wird gerade erstellt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a shadow copy</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>exposed; else unknown</source>
        <translation>bereitgestellt; sonst unbekannt</translation>
    </message>
    <message>
        <source>left behind</source>
        <comment>by a job that ended early</comment>
        <translation>zurückgeblieben</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>nicht bereitgestellt</translation>
    </message>
    <message>
        <source>exposed, left behind</source>
        <translation>bereitgestellt, zurückgeblieben</translation>
    </message>
    <message>
        <source>exposed, not complete</source>
        <translation>bereitgestellt, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>complete, left behind</source>
        <translation>abgeschlossen, zurückgeblieben</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation>Penumbra</translation>
    </message>
    <message>
        <source>another product, user or computer</source>
        <translation>ein anderes Produkt, ein anderer Benutzer oder Computer</translation>
    </message>
    <message>
        <source>the storage: snapshot %1</source>
        <translation>dem Speichersystem: Snapshot %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Path to it</source>
        <translation>UNC-Pfad</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Ursprünglicher Ort</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>crash-consistent: the machines were not prepared</source>
        <translation>absturzkonsistent: Die Maschinen wurden nicht vorbereitet</translation>
    </message>
    <message>
        <source>unknown: who made it has not said</source>
        <translation>unbekannt: Der Ersteller hat es nicht angegeben</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
</context>
<context>
    <name>DiskCheckCommand</name>
    <message>
        <source>Check all tables of virtual disks, and that their parents are there.</source>
        <translation>Prüft alle Tabellen virtueller Datenträger und ob ihre übergeordneten Datenträger vorhanden sind.</translation>
    </message>
</context>
<context>
    <name>DiskInfoCommand</name>
    <message>
        <source>Show what virtual disks (VHD, VHDX, AVHD, AVHDX, VHDS) are, with their chains of parents.</source>
        <translation>Zeigt Angaben zu virtuellen Datenträgern (VHD, VHDX, AVHD, AVHDX, VHDS) und zur Kette der übergeordneten Datenträger.</translation>
    </message>
</context>
<context>
    <name>DiskText</name>
    <message>
        <source>fixed</source>
        <translation>feste Größe</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message>
        <source>differencing</source>
        <translation>differenzierend</translation>
    </message>
    <message>
        <source>VHD, %1, %2 in a file of %3</source>
        <translation>VHD, %1, %2 in einer Datei von %3</translation>
    </message>
    <message>
        <source>VHDX, %1, %2 in a file of %3</source>
        <translation>VHDX, %1, %2 in einer Datei von %3</translation>
    </message>
    <message>
        <source>VHD set, a file of %1</source>
        <translation>VHD-Satz, eine Datei von %1</translation>
    </message>
    <message>
        <source>sectors of %1 bytes (%2 on the medium)</source>
        <translation>Sektoren zu %1 Byte (%2 auf dem Medium)</translation>
    </message>
    <message>
        <source>blocks of %1, %2</source>
        <translation>Blöcke zu %1, %2</translation>
    </message>
    <message>
        <source>identity %1, of its content %2</source>
        <translation>Kennung %1, Kennung des Inhalts %2</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>erstellt von %1</translation>
    </message>
    <message>
        <source>its log has to be replayed: it was not closed properly, or is in use</source>
        <translation>sein Protokoll muss noch eingespielt werden: Der Datenträger wurde nicht ordnungsgemäß geschlossen oder wird gerade verwendet</translation>
    </message>
    <message>
        <source>remark: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>parent %1 (by its absolute path only)</source>
        <translation>übergeordneter Datenträger %1 (nur über seinen absoluten Pfad)</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>übergeordneter Datenträger %1</translation>
    </message>
    <message>
        <source>parent %1 does not fit: %2: the chain is broken</source>
        <translation>übergeordneter Datenträger %1 passt nicht: %2: Die Kette ist unterbrochen</translation>
    </message>
    <message>
        <source>parent %1 is another disk than its child was made from, or was changed since: the chain is broken</source>
        <translation>übergeordneter Datenträger %1 ist nicht der, von dem der untergeordnete erstellt wurde, oder er wurde seitdem geändert: Die Kette ist unterbrochen</translation>
    </message>
    <message>
        <source>the parent is not named: the chain is broken</source>
        <translation>der übergeordnete Datenträger ist nicht angegeben: Die Kette ist unterbrochen</translation>
    </message>
    <message>
        <source>parent %1 is missing: the chain is broken</source>
        <translation>übergeordneter Datenträger %1 fehlt: Die Kette ist unterbrochen</translation>
    </message>
    <message>
        <source>parent cannot be read: %1</source>
        <translation>übergeordneter Datenträger kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>parent %1 was not looked at: it is on another server or on a host&apos;s own disk</source>
        <translation>übergeordneter Datenträger %1 wurde nicht untersucht: Er liegt auf einem anderen Server oder auf einem lokalen Laufwerk eines Hosts</translation>
    </message>
    <message>
        <source>parent %1 is in the chain already: the chain is broken</source>
        <translation>übergeordneter Datenträger %1 kommt in der Kette bereits vor: Die Kette ist unterbrochen</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>its chain of parents is broken</source>
        <translation>die Kette der übergeordneten Datenträger ist unterbrochen</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>%1: %2 (%3; %4 of content)</source>
        <translation>%1: %2 (%3; %4 Inhalt)</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>remark: its log has to be replayed: it was not closed properly, or is in use</source>
        <translation>Anmerkung: Das Protokoll muss noch eingespielt werden: Der Datenträger wurde nicht ordnungsgemäß geschlossen oder wird gerade verwendet</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>what was given is not valid</source>
        <translation>die Angabe ist ungültig</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie die Angabe, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the operating system or a library reported an error</source>
        <translation>das Betriebssystem oder eine Bibliothek hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>Look at the status and at the log (journalctl) of this computer, then try again.</source>
        <translation>Beachten Sie den Status und das Protokoll dieses Computers (journalctl), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>What had been begun was undone as far as possible; start it again when you are ready.</source>
        <translation>Was begonnen worden war, wurde so weit wie möglich rückgängig gemacht. Starten Sie den Vorgang erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>it was not done within its time limit</source>
        <translation>der Vorgang wurde nicht innerhalb seines Zeitlimits fertig</translation>
    </message>
    <message>
        <source>Check the load of the server and the network between, then try again, if need be with a longer time limit.</source>
        <translation>Prüfen Sie die Auslastung des Servers und das Netzwerk dazwischen, und versuchen Sie es dann erneut, gegebenenfalls mit einem längeren Zeitlimit.</translation>
    </message>
    <message>
        <source>the server&apos;s answer does not follow the protocol</source>
        <translation>die Antwort des Servers entspricht nicht dem Protokoll</translation>
    </message>
    <message>
        <source>Update the server&apos;s software; when it is current, report this with a log.</source>
        <translation>Aktualisieren Sie die Software des Servers. Wenn sie aktuell ist, melden Sie dies mit einem Protokoll.</translation>
    </message>
    <message>
        <source>the helper program could not be started</source>
        <translation>das Hilfsprogramm konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Install Penumbra again: penumbra-smb belongs to it.</source>
        <translation>Installieren Sie Penumbra neu: penumbra-smb gehört dazu.</translation>
    </message>
    <message>
        <source>the helper program ended unexpectedly</source>
        <translation>das Hilfsprogramm wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Try again; when it happens again, report this with a log.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder auftritt, melden Sie dies mit einem Protokoll.</translation>
    </message>
    <message>
        <source>no computer of this name is known</source>
        <translation>ein Computer dieses Namens ist nicht bekannt</translation>
    </message>
    <message>
        <source>Check the spelling and that this computer&apos;s DNS knows the name, or use the address.</source>
        <translation>Prüfen Sie die Schreibweise und ob das DNS dieses Computers den Namen kennt, oder verwenden Sie die Adresse.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Check that the server is running and that no firewall blocks the port (SMB: TCP 445).</source>
        <translation>Prüfen Sie, ob der Server läuft und keine Firewall den Port blockiert (SMB: TCP 445).</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>die Verbindung zum Server wurde unterbrochen</translation>
    </message>
    <message>
        <source>Check the network and whether the server was restarted or failed over, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und ob der Server neu gestartet wurde oder ein Failover stattfand, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>the server did not accept the sign-in</source>
        <translation>der Server hat die Anmeldung nicht akzeptiert</translation>
    </message>
    <message>
        <source>Check user name, domain and password, or with Kerberos the ticket (klist), and that the account is neither locked nor expired.</source>
        <translation>Prüfen Sie Benutzername, Domäne und Kennwort oder bei Kerberos das Ticket (klist) und ob das Konto weder gesperrt noch abgelaufen ist.</translation>
    </message>
    <message>
        <source>there is no Kerberos ticket to sign in with</source>
        <translation>es gibt kein Kerberos-Ticket für die Anmeldung</translation>
    </message>
    <message>
        <source>Get one with kinit USER@REALM, give a keytab, or sign in with user name and password; a ticket also needs the server&apos;s name, not its address.</source>
        <translation>Holen Sie eines mit kinit USER@REALM, geben Sie eine Keytab an, oder melden Sie sich mit Benutzername und Kennwort an. Ein Ticket braucht außerdem den Namen des Servers, nicht seine Adresse.</translation>
    </message>
    <message>
        <source>the Kerberos ticket has expired</source>
        <translation>das Kerberos-Ticket ist abgelaufen</translation>
    </message>
    <message>
        <source>Renew it with kinit; jobs that run unattended should use a keytab.</source>
        <translation>Erneuern Sie es mit kinit. Unbeaufsichtigt laufende Aufträge sollten eine Keytab verwenden.</translation>
    </message>
    <message>
        <source>no account was given, and Penumbra does not work as a guest</source>
        <translation>es wurde kein Konto angegeben, und Penumbra arbeitet nicht als Gast</translation>
    </message>
    <message>
        <source>Name an account of the server or its domain and its password, or use a Kerberos ticket.</source>
        <translation>Geben Sie ein Konto des Servers oder seiner Domäne mit Kennwort an, oder verwenden Sie ein Kerberos-Ticket.</translation>
    </message>
    <message>
        <source>the server does not sign its messages, so nobody could tell them from forged ones</source>
        <translation>der Server signiert seine Nachrichten nicht, sodass sie von gefälschten nicht zu unterscheiden wären</translation>
    </message>
    <message>
        <source>Enable SMB signing on the server (Windows: Set-SmbServerConfiguration -RequireSecuritySignature $true; ONTAP: vserver cifs security modify -vserver NAME -is-signing-required true; Samba: server signing = mandatory).</source>
        <translation>Aktivieren Sie die SMB-Signierung auf dem Server (Windows: Set-SmbServerConfiguration -RequireSecuritySignature $true; ONTAP: vserver cifs security modify -vserver NAME -is-signing-required true; Samba: server signing = mandatory).</translation>
    </message>
    <message>
        <source>the account has no permission for this</source>
        <translation>das Konto hat dafür keine Berechtigung</translation>
    </message>
    <message>
        <source>Give the account the permission on the share and on the files, or use another account.</source>
        <translation>Erteilen Sie dem Konto die Berechtigung für die Freigabe und die Dateien, oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>the server has no share of this name</source>
        <translation>der Server hat keine Freigabe dieses Namens</translation>
    </message>
    <message>
        <source>Check the share&apos;s name against the list of shares of the server.</source>
        <translation>Vergleichen Sie den Namen der Freigabe mit der Liste der Freigaben des Servers.</translation>
    </message>
    <message>
        <source>the share holds no files (it is a printer or a pipe share)</source>
        <translation>die Freigabe enthält keine Dateien (es ist eine Drucker- oder Pipefreigabe)</translation>
    </message>
    <message>
        <source>Choose a disk share.</source>
        <translation>Wählen Sie eine Datenträgerfreigabe.</translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation>die Datei oder der Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Check the path, and whether it was moved or deleted meanwhile.</source>
        <translation>Prüfen Sie den Pfad und ob etwas inzwischen verschoben oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>there is already something of this name</source>
        <translation>dieser Name ist bereits vergeben</translation>
    </message>
    <message>
        <source>Choose another name, or move away what is there.</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie das Vorhandene.</translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation>die Datei ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>Stop the virtual machine or the program that uses the file, then try again; Penumbra does not stop machines.</source>
        <translation>Beenden Sie die virtuelle Maschine oder das Programm, das die Datei verwendet, und versuchen Sie es dann erneut. Penumbra hält keine Maschinen an.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>es ist kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Make room on the volume or enlarge it, and check quotas.</source>
        <translation>Schaffen Sie Platz auf dem Volume, oder vergrößern Sie es, und prüfen Sie die Kontingente.</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>Give the path of a directory.</source>
        <translation>Geben Sie den Pfad eines Ordners an.</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Give the path of a file.</source>
        <translation>Geben Sie den Pfad einer Datei an.</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove that first when it is not needed.</source>
        <translation>Sehen Sie nach, was darin liegt, und entfernen Sie es zuerst, wenn es nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>the server does not support this</source>
        <translation>der Server unterstützt das nicht</translation>
    </message>
    <message>
        <source>Check the server&apos;s version and settings; without this function it cannot be done there.</source>
        <translation>Prüfen Sie Version und Einstellungen des Servers. Ohne diese Funktion ist der Vorgang dort nicht möglich.</translation>
    </message>
    <message>
        <source>the server offers no shadow copies over SMB (its FSRVP pipe is missing)</source>
        <translation>der Server bietet keine Schattenkopien über SMB an (seine FSRVP-Pipe fehlt)</translation>
    </message>
    <message>
        <source>Either the File Server VSS Agent Service role is missing on the file server, or shadow copies are off on the SVM. Windows: Install-WindowsFeature FS-VSS-Agent. ONTAP: vserver cifs options modify -vserver NAME -shadowcopy-enabled true. Samba: install and enable rpcd_fsrvp.</source>
        <translation>Entweder fehlt auf dem Dateiserver der Rollendienst „Dateiserver-VSS-Agent-Dienst“, oder Schattenkopien sind auf der SVM ausgeschaltet. Windows: Install-WindowsFeature FS-VSS-Agent. ONTAP: vserver cifs options modify -vserver NAME -shadowcopy-enabled true. Samba: rpcd_fsrvp installieren und aktivieren.</translation>
    </message>
    <message>
        <source>the service behind the pipe does not offer the interface that is needed</source>
        <translation>der Dienst hinter der Pipe bietet die benötigte Schnittstelle nicht an</translation>
    </message>
    <message>
        <source>Check the version of the server&apos;s software and that its service is enabled.</source>
        <translation>Prüfen Sie die Softwareversion des Servers und ob der Dienst aktiviert ist.</translation>
    </message>
    <message>
        <source>the server broke off the call</source>
        <translation>der Server hat den Aufruf abgebrochen</translation>
    </message>
    <message>
        <source>Look at the server&apos;s event log for this moment, then try again.</source>
        <translation>Sehen Sie im Ereignisprotokoll des Servers zu diesem Zeitpunkt nach, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>the server and Penumbra have no version of FSRVP in common</source>
        <translation>der Server und Penumbra haben keine gemeinsame FSRVP-Version</translation>
    </message>
    <message>
        <source>Penumbra speaks version 1 ([MS-FSRVP] FSRVP_RPC_VERSION_1): update the server&apos;s software.</source>
        <translation>Penumbra spricht Version 1 ([MS-FSRVP] FSRVP_RPC_VERSION_1): Aktualisieren Sie die Software des Servers.</translation>
    </message>
    <message>
        <source>the account must not make shadow copies on this file server</source>
        <translation>das Konto darf auf diesem Dateiserver keine Schattenkopien erstellen</translation>
    </message>
    <message>
        <source>Make the account a member of Administrators or Backup Operators of the file server (ONTAP: vserver cifs users-and-groups local-group add-members -vserver NAME -group-name &quot;BUILTIN\Backup Operators&quot; -member-names DOMAIN\USER).</source>
        <translation>Nehmen Sie das Konto in die Gruppe „Administratoren“ oder „Sicherungs-Operatoren“ des Dateiservers auf (ONTAP: vserver cifs users-and-groups local-group add-members -vserver NAME -group-name &quot;BUILTIN\Backup Operators&quot; -member-names DOMAIN\USER).</translation>
    </message>
    <message>
        <source>the server regards an argument of the call as wrong</source>
        <translation>der Server hält ein Argument des Aufrufs für falsch</translation>
    </message>
    <message>
        <source>Check that the share is written as the server knows it (name or address) and still exists.</source>
        <translation>Prüfen Sie, ob die Freigabe so geschrieben ist, wie der Server sie kennt (Name oder Adresse), und ob es sie noch gibt.</translation>
    </message>
    <message>
        <source>the shadow copy set is not in the state that this call needs</source>
        <translation>der Schattenkopiesatz ist nicht in dem Zustand, den dieser Aufruf braucht</translation>
    </message>
    <message>
        <source>The server has probably dropped the set, as it does 180 seconds after its last call, or another program of this computer began one: make a new set.</source>
        <translation>Der Server hat den Satz vermutlich verworfen, wie er es 180 Sekunden nach dem letzten Aufruf tut, oder ein anderes Programm auf diesem Computer hat einen begonnen: Erstellen Sie einen neuen Satz.</translation>
    </message>
    <message>
        <source>another client is making a shadow copy set on this server, and the server does not say who</source>
        <translation>ein anderer Client erstellt auf diesem Server gerade einen Schattenkopiesatz, und der Server sagt nicht, welcher</translation>
    </message>
    <message>
        <source>Wait and try again: the server drops an unfinished set 180 seconds after its last call, up to 1800 seconds after some calls; Windows refuses new sets for 30 minutes after one was aborted.</source>
        <translation>Warten Sie, und versuchen Sie es erneut: Der Server verwirft einen unfertigen Satz 180 Sekunden nach dem letzten Aufruf, nach manchen Aufrufen erst nach bis zu 1800 Sekunden. Windows lehnt nach einem Abbruch 30 Minuten lang neue Sätze ab.</translation>
    </message>
    <message>
        <source>the server can make no shadow copy of this share</source>
        <translation>der Server kann von dieser Freigabe keine Schattenkopie erstellen</translation>
    </message>
    <message>
        <source>Move the data to a volume that can have shadow copies, or enable them for the volume of the share (Samba: a vfs module that makes snapshots, such as btrfs or snapper).</source>
        <translation>Verschieben Sie die Daten auf ein Volume, das Schattenkopien haben kann, oder aktivieren Sie sie für das Volume der Freigabe (Samba: ein VFS-Modul, das Snapshots erstellt, etwa btrfs oder snapper).</translation>
    </message>
    <message>
        <source>another share of the same volume is in the shadow copy set already</source>
        <translation>eine andere Freigabe desselben Volumes ist bereits im Schattenkopiesatz</translation>
    </message>
    <message>
        <source>Make a second set for this share; the two show different instants and are not consistent with each other.</source>
        <translation>Erstellen Sie für diese Freigabe einen zweiten Satz. Die beiden zeigen verschiedene Zeitpunkte und sind nicht miteinander konsistent.</translation>
    </message>
    <message>
        <source>the server does not know this shadow copy, set or share</source>
        <translation>der Server kennt diese Schattenkopie, diesen Satz oder diese Freigabe nicht</translation>
    </message>
    <message>
        <source>It may have been deleted or dropped meanwhile: list what is there, and make a new set if need be.</source>
        <translation>Sie wurde inzwischen vielleicht gelöscht oder verworfen: Lassen Sie auflisten, was vorhanden ist, und erstellen Sie bei Bedarf einen neuen Satz.</translation>
    </message>
    <message>
        <source>the server does not make this type of shadow copy</source>
        <translation>der Server erstellt Schattenkopien dieser Art nicht</translation>
    </message>
    <message>
        <source>Choose another type (context), for example a plain backup with automatic release.</source>
        <translation>Wählen Sie eine andere Art (Kontext), zum Beispiel eine einfache Sicherung, deren Kopie automatisch wieder entfernt wird.</translation>
    </message>
    <message>
        <source>the server works on another shadow copy set than this one</source>
        <translation>der Server arbeitet an einem anderen Schattenkopiesatz als diesem</translation>
    </message>
    <message>
        <source>Another program of this computer has replaced the set: let only one of them make sets on this server, then make a new one.</source>
        <translation>Ein anderes Programm auf diesem Computer hat den Satz ersetzt: Lassen Sie nur eines von ihnen Sätze auf diesem Server erstellen, und erstellen Sie dann einen neuen.</translation>
    </message>
    <message>
        <source>the server did not finish the shadow copy within its own time limit</source>
        <translation>der Server ist mit der Schattenkopie nicht innerhalb seines eigenen Zeitlimits fertig geworden</translation>
    </message>
    <message>
        <source>Try again at a time of less load, or with fewer volumes in one set.</source>
        <translation>Versuchen Sie es zu einer Zeit mit weniger Auslastung oder mit weniger Volumes in einem Satz erneut.</translation>
    </message>
    <message>
        <source>the server could not wait for the shadow copy to finish</source>
        <translation>der Server konnte nicht auf die Fertigstellung der Schattenkopie warten</translation>
    </message>
    <message>
        <source>Look at the event log of the file server (VSS and its provider), then try again.</source>
        <translation>Sehen Sie im Ereignisprotokoll des Dateiservers nach (VSS und sein Anbieter), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>the file server&apos;s VSS agent needed longer than it may</source>
        <translation>der VSS-Agent des Dateiservers hat länger gebraucht, als er darf</translation>
    </message>
    <message>
        <source>Try again; when it happens again, look at the load of the file server&apos;s storage.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder auftritt, prüfen Sie die Auslastung des Speichers des Dateiservers.</translation>
    </message>
    <message>
        <source>the file server&apos;s VSS agent reported an error</source>
        <translation>der VSS-Agent des Dateiservers hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>Look up the status, and look at the event log of the file server for this moment.</source>
        <translation>Schlagen Sie den Status nach, und sehen Sie im Ereignisprotokoll des Dateiservers zu diesem Zeitpunkt nach.</translation>
    </message>
    <message>
        <source>the share belongs to another machine than the one that was asked</source>
        <translation>die Freigabe gehört zu einem anderen Computer als dem gefragten</translation>
    </message>
    <message>
        <source>Use the share through the machine that owns it; when it is of the same system, allow it to receive the sign-in (penumbractl: --accept-owner MACHINE).</source>
        <translation>Verwenden Sie die Freigabe über den Computer, dem sie gehört. Wenn er zum selben System gehört, erlauben Sie, dass er die Anmeldung erhält (penumbractl: --accept-owner MACHINE).</translation>
    </message>
    <message>
        <source>the journal of this computer cannot be used, and nothing is done without it</source>
        <translation>das Journal dieses Computers ist nicht verwendbar, und ohne es geschieht nichts</translation>
    </message>
    <message>
        <source>Make room on the disk and check the permissions of the journal&apos;s directory (~/.local/state/penumbra); do not delete the journal, it says what unfinished jobs left behind.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und prüfen Sie die Berechtigungen des Journalordners (~/.local/state/penumbra). Löschen Sie das Journal nicht: Es hält fest, was unfertige Aufträge zurückgelassen haben.</translation>
    </message>
    <message>
        <source>another job of this computer is working on the file server</source>
        <translation>ein anderer Auftrag dieses Computers arbeitet gerade auf dem Dateiserver</translation>
    </message>
    <message>
        <source>Wait until that job has ended, or cancel it, then try again.</source>
        <translation>Warten Sie, bis dieser Auftrag beendet ist, oder brechen Sie ihn ab, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>something could not be removed from the server and is still there</source>
        <translation>etwas konnte nicht vom Server entfernt werden und ist noch dort</translation>
    </message>
    <message>
        <source>Penumbra remembers it in its journal; run the recovery again when the server can be reached.</source>
        <translation>Penumbra merkt es sich im Journal. Führen Sie penumbractl recover erneut aus, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>the storage system is read-only for Penumbra, which changes nothing there</source>
        <translation>das Speichersystem ist für Penumbra schreibgeschützt; dort wird nichts geändert</translation>
    </message>
    <message>
        <source>Allow it for this command with --allow-changes, or for good with: penumbractl system set NAME --allow-changes.</source>
        <translation>Lassen Sie es für diesen Befehl mit --allow-changes zu oder dauerhaft mit: penumbractl system set NAME --allow-changes.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>das Zertifikat des Servers ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s own (ONTAP: security certificate show -fields serial, sha256 fingerprint); when it is the same, accept it with --accept-certificate FINGERPRINT.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers (ONTAP: security certificate show -fields serial, sha256 fingerprint). Wenn er übereinstimmt, akzeptieren Sie ihn mit --accept-certificate FINGERPRINT.</translation>
    </message>
    <message>
        <source>the storage system&apos;s management interface refused it</source>
        <translation>die Verwaltungsschnittstelle des Speichersystems hat es abgelehnt</translation>
    </message>
    <message>
        <source>Look the code up in the storage system&apos;s documentation; check the account&apos;s role.</source>
        <translation>Schlagen Sie den Code in der Dokumentation des Speichersystems nach, und prüfen Sie die Rolle des Kontos.</translation>
    </message>
    <message>
        <source>the desktop&apos;s password store cannot be used</source>
        <translation>der Kennwortspeicher des Desktops ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Unlock it (KWallet, GNOME Keyring) and try again, type the password, or use Kerberos.</source>
        <translation>Entsperren Sie ihn (KWallet, GNOME-Schlüsselbund), und versuchen Sie es erneut, geben Sie das Kennwort ein, oder verwenden Sie Kerberos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>accept a finding of validate as it is, with a reason</source>
        <translation>akzeptiert einen Befund der Prüfung so, wie er ist, mit Begründung</translation>
    </message>
    <message>
        <source>list accepted findings</source>
        <translation>listet akzeptierte Befunde auf</translation>
    </message>
    <message>
        <source>let an accepted finding count again</source>
        <translation>lässt einen akzeptierten Befund wieder zählen</translation>
    </message>
    <message>
        <source>Why it may stay as it is.</source>
        <translation>Warum es so bleiben darf.</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation>%1 zählt wieder.</translation>
    </message>
    <message>
        <source>No finding is accepted. `penumbractl finding accept ID --reason TEXT` accepts one; validate prints the IDs.</source>
        <translation>Kein Befund ist akzeptiert. `penumbractl finding accept ID --reason TEXT` akzeptiert einen; die IDs gibt validate aus.</translation>
    </message>
    <message>
        <source>%1  %2  %3/%4/%5 %6
  accepted by %7, %8: %9</source>
        <translation>%1  %2  %3/%4/%5 %6
  akzeptiert von %7, %8: %9</translation>
    </message>
</context>
<context>
    <name>InventoryCommand</name>
    <message>
        <source>Show what storage systems hold: SVMs, volumes by junction path, shares, copies.</source>
        <translation>Zeigt, was Speichersysteme enthalten: SVMs, Volumes nach Junction-Pfad, Freigaben, Kopien.</translation>
    </message>
</context>
<context>
    <name>InventoryTree</name>
    <message>
        <source>note: %1: %2</source>
        <translation>Anmerkung: %1: %2</translation>
    </message>
    <message>
        <source>ONTAP</source>
        <translation>ONTAP</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>Dateiserver</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>nennt sich %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>Änderungen zugelassen</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>has no SMB server</source>
        <translation>hat keinen SMB-Server</translation>
    </message>
    <message>
        <source>SMB server %1 at %2</source>
        <translation>SMB-Server %1 unter %2</translation>
    </message>
    <message>
        <source>shadow copies on</source>
        <translation>Schattenkopien ein</translation>
    </message>
    <message>
        <source>shadow copies OFF</source>
        <translation>Schattenkopien AUS</translation>
    </message>
    <message>
        <source>of any depth</source>
        <translation>beliebig tief</translation>
    </message>
    <message>
        <source>to a depth of %1</source>
        <translation>bis zur Tiefe %1</translation>
    </message>
    <message>
        <source>FSRVP version %1</source>
        <translation>FSRVP-Version %1</translation>
    </message>
    <message>
        <source>volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>%1, not mounted%2</source>
        <translation>%1, nicht eingehängt%2</translation>
    </message>
    <message>
        <source>%1 at %2%3</source>
        <translation>%1 unter %2%3</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>1 snapshot</source>
        <translation>1 Snapshot</translation>
    </message>
    <message>
        <source>%1 snapshots</source>
        <translation>%1 Snapshots</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>sein Stammordner</translation>
    </message>
    <message>
        <source>volume %1 is mounted below</source>
        <translation>Volume %1 ist darunter eingehängt</translation>
    </message>
    <message>
        <source>continuously available</source>
        <translation>fortlaufend verfügbar</translation>
    </message>
    <message>
        <source>not continuously available</source>
        <translation>nicht fortlaufend verfügbar</translation>
    </message>
    <message>
        <source>can be shadow copied</source>
        <translation>Schattenkopien möglich</translation>
    </message>
    <message>
        <source>cannot be shadow copied</source>
        <translation>keine Schattenkopien möglich</translation>
    </message>
    <message>
        <source>has shadow copies</source>
        <translation>hat Schattenkopien</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source> at </source>
        <translation> unter </translation>
    </message>
    <message>
        <source>shadow copies</source>
        <translation>Schattenkopien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, set %1</source>
        <translation>, Satz %1</translation>
    </message>
    <message>
        <source>, its snapshot is kept</source>
        <translation>, ihr Snapshot wird behalten</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>nicht eingehängt</translation>
    </message>
</context>
<context>
    <name>JobCancel</name>
    <message>
        <source>%1 cannot be cancelled any more.</source>
        <translation>%1 kann nicht mehr abgebrochen werden.</translation>
    </message>
    <message>
        <source>Everything is in place already; what was set aside is being removed.</source>
        <translation>Alles ist bereits an Ort und Stelle; das Beiseitegelegte wird gerade entfernt.</translation>
    </message>
    <message>
        <source>Cancel this job: %1?</source>
        <translation>Diesen Auftrag abbrechen: %1?</translation>
    </message>
    <message>
        <source>What was written is removed, and everything is put back as it was.</source>
        <translation>Was geschrieben wurde, wird entfernt, und der vorherige Stand wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>Auftrag &amp;abbrechen</translation>
    </message>
    <message>
        <source>The copies exist already. They are completed, then deleted, although they were to be kept. That way Windows servers accept new shadow copy sets at once.</source>
        <translation>Die Kopien sind bereits vorhanden. Sie werden abgeschlossen und dann gelöscht, obwohl sie behalten werden sollten. So nehmen Windows-Server sofort wieder neue Schattenkopiesätze an.</translation>
    </message>
    <message>
        <source>The copies exist already. They are completed, then deleted, as at the end of the job. That way Windows servers accept new shadow copy sets at once.</source>
        <translation>Die Kopien sind bereits vorhanden. Sie werden abgeschlossen und dann gelöscht, wie am Ende des Auftrags. So nehmen Windows-Server sofort wieder neue Schattenkopiesätze an.</translation>
    </message>
    <message>
        <source>&amp;Finish, Then Delete</source>
        <translation>Abschließen, dann &amp;löschen</translation>
    </message>
    <message>
        <source>The set is aborted and what was made is removed. Windows servers then refuse new shadow copy sets for 30 minutes.</source>
        <translation>Der Satz wird abgebrochen, und was erstellt wurde, wird entfernt. Windows-Server lehnen danach 30 Minuten lang neue Schattenkopiesätze ab.</translation>
    </message>
    <message>
        <source>&amp;Abort the Set</source>
        <translation>&amp;Satz abbrechen</translation>
    </message>
    <message>
        <source>The copies are being deleted; that is done in any case.</source>
        <translation>Die Kopien werden gerade gelöscht; das geschieht in jedem Fall.</translation>
    </message>
    <message>
        <source>Nothing has been made on the servers yet. Cancelling costs nothing.</source>
        <translation>Auf den Servern wurde noch nichts erstellt. Das Abbrechen hat keine Folgen.</translation>
    </message>
    <message>
        <source>%1 is being cancelled already.</source>
        <translation>%1 wird bereits abgebrochen.</translation>
    </message>
    <message>
        <source>What was begun is being undone. That cannot be stopped.</source>
        <translation>Was begonnen wurde, wird rückgängig gemacht. Das lässt sich nicht anhalten.</translation>
    </message>
    <message>
        <source>It stops where it is. What it has not done yet stays to be done.</source>
        <translation>Der Auftrag hält an der aktuellen Stelle an. Was noch nicht erledigt ist, bleibt zu erledigen.</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Reading how far the job is...</source>
        <translation>Stand des Auftrags wird gelesen...</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>signed, %1, FSRVP version %2</source>
        <translation>signiert, %1, FSRVP-Version %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>skipped, no writer</source>
        <translation>übersprungen, kein Writer</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not undone</source>
        <translation>nicht rückgängig</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>waiting for %1, %2</source>
        <translation>warte auf %1, %2</translation>
    </message>
    <message>
        <source>another client is making a shadow copy set on %1; the server does not say who. Trying again in %2 s</source>
        <translation>ein anderer Client erstellt gerade einen Schattenkopiesatz auf %1; der Server sagt nicht, welcher. Nächster Versuch in %2 s</translation>
    </message>
    <message>
        <source>%1 is named more than once; it is copied once</source>
        <translation>%1 ist mehrfach angegeben und wird einmal kopiert</translation>
    </message>
    <message>
        <source>%1: the volume is in the set already, so it is copied in a further set at another instant. The two are not consistent with each other</source>
        <translation>%1: Das Volume ist bereits im Satz, daher wird die Freigabe in einem weiteren Satz zu einem anderen Zeitpunkt kopiert. Die beiden sind nicht miteinander konsistent</translation>
    </message>
    <message>
        <source>%1: crash-consistent: the machines were not prepared</source>
        <translation>%1: absturzkonsistent: Die Maschinen wurden nicht vorbereitet</translation>
    </message>
    <message>
        <source>%1 calls itself %2, a name that does not resolve here; staying with the address in use</source>
        <translation>%1 nennt sich %2, doch dieser Name lässt sich hier nicht auflösen; die bisherige Adresse wird weiter verwendet</translation>
    </message>
    <message>
        <source>%1 gives the exposed share&apos;s bare name instead of its UNC name, as Samba does</source>
        <translation>%1 gibt wie Samba den bloßen Namen der bereitgestellten Freigabe statt ihres UNC-Namens an</translation>
    </message>
    <message>
        <source>%1 answered the abort with success but kept the copies, as Samba does; they were deleted one by one</source>
        <translation>%1 hat den Abbruch wie Samba als erfolgreich gemeldet, die Kopien aber behalten; sie wurden einzeln gelöscht</translation>
    </message>
    <message>
        <source>%1 has dropped set %2 by itself</source>
        <translation>%1 hat den Satz %2 von sich aus verworfen</translation>
    </message>
    <message>
        <source>the copies on %1 are kept until you delete them (penumbractl shadow delete)</source>
        <translation>die Kopien auf %1 bleiben, bis Sie sie löschen (penumbractl shadow delete)</translation>
    </message>
    <message>
        <source>set %1 on %2: %3%4</source>
        <translation>Satz %1 auf %2: %3%4</translation>
    </message>
    <message>
        <source>, to be kept</source>
        <translation>, wird behalten</translation>
    </message>
    <message>
        <source>  copy %1 of %2</source>
        <translation>  Kopie %1 von %2</translation>
    </message>
    <message>
        <source> as \\%1\%2</source>
        <translation> als \\%1\%2</translation>
    </message>
    <message>
        <source>, %1 UTC</source>
        <translation>, %1 UTC</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Done: everything is in place. What was there before is set aside beside it.</source>
        <translation>Fertig: Alles ist an Ort und Stelle. Was vorher dort war, ist daneben beiseitegelegt.</translation>
    </message>
    <message>
        <source>Done: everything is in place.</source>
        <translation>Fertig: Alles ist an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln shadow copy(ies) kept until deleted. Crash-consistent: the machines were not prepared.</source>
        <translation>
            <numerusform>Fertig: %Ln Schattenkopie wird bis zum Löschen behalten. Absturzkonsistent: Die Maschinen wurden nicht vorbereitet.</numerusform>
            <numerusform>Fertig: %Ln Schattenkopien werden bis zum Löschen behalten. Absturzkonsistent: Die Maschinen wurden nicht vorbereitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: the shadow copies were made, looked into and deleted again; nothing is left on the servers. Crash-consistent: the machines were not prepared.</source>
        <translation>Fertig: Die Schattenkopien wurden erstellt, untersucht und wieder gelöscht; auf den Servern ist nichts zurückgeblieben. Absturzkonsistent: Die Maschinen wurden nicht vorbereitet.</translation>
    </message>
    <message>
        <source>Restore unfinished: do not use what it was to bring back. Clean up to finish or undo it.</source>
        <translation>Wiederherstellung unfertig: Verwenden Sie nicht, was wiederhergestellt werden sollte. Räumen Sie auf, um sie fertigzustellen oder rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Restore unfinished: do not start %1. Clean up to finish or undo it.</source>
        <translation>Wiederherstellung unfertig: Starten Sie %1 nicht. Räumen Sie auf, um sie fertigzustellen oder rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Something was left on a server. Clean up when the server can be reached.</source>
        <translation>Auf einem Server ist etwas zurückgeblieben. Räumen Sie auf, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>Abgebrochen, bevor etwas geschehen ist.</translation>
    </message>
    <message>
        <source>Failed before anything was done.</source>
        <translation>Fehlgeschlagen, bevor etwas geschehen ist.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Abgebrochen. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Failed. Everything is as it was before.</source>
        <translation>Fehlgeschlagen. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is left on the servers.</source>
        <translation>Abgebrochen. Auf den Servern ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Failed. Nothing is left on the servers.</source>
        <translation>Fehlgeschlagen. Auf den Servern ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Cancelling: what was begun is being undone.</source>
        <translation>Wird abgebrochen: Was begonnen wurde, wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Working out what the restore will do.</source>
        <translation>Der Ablauf der Wiederherstellung wird ermittelt.</translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>In Arbeit.</translation>
    </message>
    <message>
        <source>Something failed: what was begun is being undone.</source>
        <translation>Etwas ist fehlgeschlagen: Was begonnen wurde, wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3.</source>
        <comment>number, count, what is done</comment>
        <translation>Schritt %1 von %2: %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is done; how far</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3/s, about %4 left</source>
        <comment>what is done; how far, rate, time</comment>
        <translation>%1 %2, %3/s, noch etwa %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow copy set</source>
        <translation>Schattenkopiesatz</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Shadow copies of %1</source>
        <translation>Schattenkopien von %1</translation>
    </message>
    <message>
        <source>Restore of %1</source>
        <translation>Wiederherstellung von %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>phase of a restore</comment>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>phase of a job</comment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>phase of a job</comment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>phase of a restore</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>phase of a job</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Expose</source>
        <comment>phase of a job</comment>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Recover</source>
        <comment>phase of a job</comment>
        <translation>Wiederanlauf</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>phase of a restore</comment>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>phase of a job</comment>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>phase of a restore</comment>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>After</source>
        <comment>phase of a job</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>phase</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <comment>phase</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>phase</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>skipped, no writer</source>
        <translation>übersprungen, kein Writer</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>phase</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>phase</comment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>sign in to the server</source>
        <translation>am Server anmelden</translation>
    </message>
    <message>
        <source>ask whether each share can be shadow copied</source>
        <translation>für jede Freigabe abfragen, ob Schattenkopien möglich sind</translation>
    </message>
    <message>
        <source>keep other jobs of this computer off the servers</source>
        <translation>andere Aufträge dieses Computers von den Servern fernhalten</translation>
    </message>
    <message>
        <source>begin the set and add the shares to it</source>
        <translation>den Satz beginnen und die Freigaben hinzufügen</translation>
    </message>
    <message>
        <source>let the server get ready</source>
        <translation>den Server vorbereiten lassen</translation>
    </message>
    <message>
        <source>make the copies, all at one instant</source>
        <translation>die Kopien erstellen, alle zum selben Zeitpunkt</translation>
    </message>
    <message>
        <source>make the copies reachable as shares</source>
        <translation>die Kopien als Freigaben erreichbar machen</translation>
    </message>
    <message>
        <source>let writers recover the copies</source>
        <translation>die Writer den Wiederanlauf der Kopien ausführen lassen</translation>
    </message>
    <message>
        <source>seal the copies, so that nobody changes them</source>
        <translation>die Kopien versiegeln, damit niemand sie ändert</translation>
    </message>
    <message>
        <source>let other jobs of this computer go on</source>
        <translation>andere Aufträge dieses Computers weiterlaufen lassen</translation>
    </message>
    <message>
        <source>look into the copies</source>
        <translation>die Kopien untersuchen</translation>
    </message>
    <message>
        <source>delete the copies</source>
        <translation>die Kopien löschen</translation>
    </message>
    <message>
        <source>open what will be replaced, so that nobody else uses it</source>
        <translation>öffnen, was ersetzt wird, damit niemand sonst es verwendet</translation>
    </message>
    <message>
        <source>make folders under temporary names</source>
        <translation>Ordner unter vorläufigen Namen anlegen</translation>
    </message>
    <message>
        <source>copy the files under temporary names</source>
        <translation>die Dateien unter vorläufigen Namen kopieren</translation>
    </message>
    <message>
        <source>put everything in place</source>
        <translation>alles an Ort und Stelle bringen</translation>
    </message>
    <message>
        <source>remove what was set aside, unless it stays</source>
        <translation>das Beiseitegelegte entfernen, sofern es nicht bleiben soll</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of a step</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>running</source>
        <comment>step</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>step</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>step</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>being undone</source>
        <comment>step</comment>
        <translation>wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>step</comment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <comment>step</comment>
        <translation>konnte nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>waiting to %1</source>
        <comment>share; what the step does</comment>
        <translation>wartet; als Nächstes: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <comment>share; what the step does</comment>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>copied, looked into, deleted again</source>
        <comment>share</comment>
        <translation>kopiert, untersucht, wieder gelöscht</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>share</comment>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>share; what the step does</comment>
        <translation>fertig: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>share; sentence</comment>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>share</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not copied: undone</source>
        <comment>share</comment>
        <translation>nicht kopiert: rückgängig gemacht</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being copied by the server</source>
        <translation>wird vom Server kopiert</translation>
    </message>
    <message>
        <source>being copied</source>
        <comment>file</comment>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>copied by the server</source>
        <translation>vom Server kopiert</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>file</comment>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>Waiting: another job of this computer works on %1 (%2).</source>
        <translation>Wartet: Ein anderer Auftrag dieses Computers arbeitet auf %1 (%2).</translation>
    </message>
    <message>
        <source>Another client is making a shadow copy set on %1; the server does not say who. Trying again in %2 s.</source>
        <translation>Ein anderer Client erstellt gerade einen Schattenkopiesatz auf %1; der Server gibt nicht an, welcher. Neuer Versuch in %2 s.</translation>
    </message>
    <message>
        <source>%1 was named more than once; it is copied once.</source>
        <translation>%1 wurde mehrfach angegeben und wird einmal kopiert.</translation>
    </message>
    <message>
        <source>%1: the volume is in the set already, so a further set is made at another instant. The two are not consistent with each other.</source>
        <translation>%1: Das Volume ist bereits im Satz, daher wird ein weiterer Satz zu einem anderen Zeitpunkt erstellt. Die beiden sind zueinander nicht konsistent.</translation>
    </message>
    <message>
        <source>%1: crash-consistent: the machines were not prepared.</source>
        <translation>%1: absturzkonsistent: Die Maschinen wurden nicht vorbereitet.</translation>
    </message>
    <message>
        <source>%1 calls itself %2, a name that does not resolve here; the address in use stays.</source>
        <translation>%1 nennt sich %2; dieser Name lässt sich hier nicht auflösen. Die bisherige Adresse wird weiter verwendet.</translation>
    </message>
    <message>
        <source>%1 gives the exposed share&apos;s bare name instead of its UNC name, as Samba does.</source>
        <translation>%1 gibt nur den Namen der bereitgestellten Freigabe statt ihres UNC-Namens an, wie Samba es tut.</translation>
    </message>
    <message>
        <source>%1 answered the abort with success but kept the copies, as Samba does; they were deleted one by one.</source>
        <translation>%1 hat den Abbruch als erfolgreich gemeldet, die Kopien aber behalten, wie Samba es tut; sie wurden einzeln gelöscht.</translation>
    </message>
    <message>
        <source>%1 had dropped the set %2 by itself.</source>
        <translation>%1 hatte den Satz %2 von sich aus verworfen.</translation>
    </message>
    <message>
        <source>The copies on %1 stay until they are deleted.</source>
        <translation>Die Kopien auf %1 bleiben, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>beginning</source>
        <comment>job</comment>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>phase, number, count</comment>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Restore unfinished: its process ended early. Do not start its machines until it is cleaned up.</source>
        <translation>Wiederherstellung unfertig: Ihr Prozess wurde vorzeitig beendet. Starten Sie ihre Maschinen erst, wenn aufgeräumt ist.</translation>
    </message>
    <message>
        <source>The job&apos;s process ended early. What it left on the servers can be cleaned up.</source>
        <translation>Der Prozess des Auftrags wurde vorzeitig beendet. Was er auf den Servern zurückgelassen hat, kann aufgeräumt werden.</translation>
    </message>
</context>
<context>
    <name>LabFaults</name>
    <message>
        <source>Let something go wrong, to see what Penumbra makes of it. A fault about calls and snapshots waits until it happens or is cleared.</source>
        <translation>Lassen Sie etwas schiefgehen, um zu sehen, wie Penumbra damit umgeht. Eine Störung von Aufrufen oder Snapshots wartet, bis sie eintritt oder gelöscht wird.</translation>
    </message>
    <message>
        <source>On the SV&amp;M</source>
        <translation>Auf der SV&amp;M</translation>
    </message>
    <message>
        <source>On the SVM</source>
        <translation>Auf der SVM</translation>
    </message>
    <message>
        <source>What h&amp;appens</source>
        <translation>&amp;Was geschieht</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>To the &amp;call</source>
        <translation>Beim Auf&amp;ruf</translation>
    </message>
    <message>
        <source>* is every call of Remote VSS; a REST call as GET /api/cluster, for all SVMs</source>
        <translation>* steht für jeden Aufruf von Remote VSS; ein REST-Aufruf wie GET /api/cluster gilt für alle SVMs</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>With the stat&amp;us</source>
        <translation>Mit dem S&amp;tatus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Late by</source>
        <translation>Vers&amp;pätet um</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>How man&amp;y times</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>until it is cleared</source>
        <translation>bis sie gelöscht wird</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Ad&amp;d Fault</source>
        <translation>Störung hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>Cl&amp;ear Faults</source>
        <translation>Störungen lös&amp;chen</translation>
    </message>
    <message>
        <source>Forget the faults of the selected SVMs, without a selection all</source>
        <translation>Die Störungen der ausgewählten SVMs vergessen, ohne Auswahl alle</translation>
    </message>
    <message>
        <source>No fault waits.</source>
        <translation>Es wartet keine Störung.</translation>
    </message>
</context>
<context>
    <name>LabRows</name>
    <message>
        <source>SMB does not run</source>
        <translation>SMB läuft nicht</translation>
    </message>
    <message>
        <source>Remote VSS does not run</source>
        <translation>Remote VSS läuft nicht</translation>
    </message>
    <message>
        <source>runs, its disk is full</source>
        <translation>läuft, der Datenträger ist voll</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>runs, a client makes a set</source>
        <translation>läuft, ein Client erstellt einen Satz</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB-Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>Verhält sich wie</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>Bereitgestellt als</translation>
    </message>
    <message>
        <source>Shadow copy set</source>
        <translation>Schattenkopiesatz</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>noch %Ln Mal</numerusform>
            <numerusform>noch %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>SVMs</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>A call is refused</source>
        <translation>Ein Aufruf wird abgelehnt</translation>
    </message>
    <message>
        <source>A call is answered late</source>
        <translation>Ein Aufruf wird verspätet beantwortet</translation>
    </message>
    <message>
        <source>The connection breaks instead of an answer</source>
        <translation>Die Verbindung bricht statt einer Antwort ab</translation>
    </message>
    <message>
        <source>A call is answered with garbage</source>
        <translation>Ein Aufruf wird mit unsinnigen Daten beantwortet</translation>
    </message>
    <message>
        <source>Making the snapshots fails</source>
        <translation>Das Erstellen der Snapshots schlägt fehl</translation>
    </message>
    <message>
        <source>Making the snapshots takes long</source>
        <translation>Das Erstellen der Snapshots dauert lange</translation>
    </message>
    <message>
        <source>The SMB server dies now</source>
        <translation>Der SMB-Server fällt jetzt aus</translation>
    </message>
    <message>
        <source>The SMB server starts again</source>
        <translation>Der SMB-Server startet wieder</translation>
    </message>
    <message>
        <source>The Remote VSS agent dies now</source>
        <translation>Der Remote VSS-Agent fällt jetzt aus</translation>
    </message>
    <message>
        <source>The Remote VSS agent starts again</source>
        <translation>Der Remote VSS-Agent startet wieder</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk has room again</source>
        <translation>Der Datenträger hat wieder Platz</translation>
    </message>
    <message>
        <source>The server&apos;s patience with a set ends now</source>
        <translation>Die Wartezeit des Servers für einen Satz endet jetzt</translation>
    </message>
    <message>
        <source>Another client makes a set</source>
        <translation>Ein anderer Client erstellt einen Satz</translation>
    </message>
    <message>
        <source>The other client lets go of its set</source>
        <translation>Der andere Client gibt seinen Satz frei</translation>
    </message>
</context>
<context>
    <name>LeftOverWords</name>
    <message>
        <source>A shadow copy set on %1. Cleaning up removes it from the server.</source>
        <translation>Ein Schattenkopiesatz auf %1. Das Aufräumen entfernt ihn vom Server.</translation>
    </message>
    <message>
        <source>A shadow copy set of %1 on %2. Cleaning up removes it from the server.</source>
        <translation>Ein Schattenkopiesatz von %1 auf %2. Das Aufräumen entfernt ihn vom Server.</translation>
    </message>
    <message>
        <source>An unfinished restore to %1: do not use it. Cleaning up finishes or undoes the restore.</source>
        <translation>Eine unfertige Wiederherstellung nach %1: Verwenden Sie das Ziel nicht. Das Aufräumen stellt die Wiederherstellung fertig oder macht sie rückgängig.</translation>
    </message>
    <message>
        <source>An unfinished restore: do not start %1. Cleaning up finishes or undoes the restore.</source>
        <translation>Eine unfertige Wiederherstellung: Starten Sie %1 nicht. Das Aufräumen stellt die Wiederherstellung fertig oder macht sie rückgängig.</translation>
    </message>
    <message>
        <source>%1: its process ended early; nothing unfinished is on servers. Cleaning up closes its entry.</source>
        <translation>%1: Der Prozess wurde vorzeitig beendet; auf Servern ist nichts Unfertiges. Das Aufräumen schließt den Eintrag.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <comment>entries of a list</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MachineNames</name>
    <message>
        <source>%1 in %2</source>
        <comment>machine, its folder</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>parent disk</source>
        <translation>übergeordneter Datenträger</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>checkpoint&apos;s disk</source>
        <translation>Prüfpunktdatenträger</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>gespeicherter Zustand</translation>
    </message>
    <message>
        <source>runtime state</source>
        <translation>Laufzeitzustand</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>Gastzustand</translation>
    </message>
    <message>
        <source>smart paging</source>
        <translation>Smart Paging</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 needs its parent %2, which is missing</source>
        <translation>%1 braucht den übergeordneten Datenträger %2, der fehlt</translation>
    </message>
    <message>
        <source>%1 was not made from %2 as that is now: its chain is broken</source>
        <translation>%1 wurde nicht von %2 in dessen jetzigem Stand erstellt: Die Kette ist unterbrochen</translation>
    </message>
    <message>
        <source>the parents of %1 lead back to it</source>
        <translation>die übergeordneten Datenträger von %1 führen zu ihm zurück</translation>
    </message>
    <message>
        <source>%1 finds its parent %2 by an absolute path only</source>
        <translation>%1 findet den übergeordneten Datenträger %2 nur über einen absoluten Pfad</translation>
    </message>
    <message>
        <source>the log of %1 has to be replayed: it was not closed properly, or is in use</source>
        <translation>das Protokoll von %1 muss noch eingespielt werden: Der Datenträger wurde nicht ordnungsgemäß geschlossen oder wird gerade verwendet</translation>
    </message>
    <message>
        <source>%1 is also a disk of %2</source>
        <translation>%1 ist auch ein Datenträger von %2</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>1 disk</source>
        <translation>1 Datenträger</translation>
    </message>
    <message>
        <source>%1 disks</source>
        <translation>%1 Datenträger</translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation>1 Prüfpunkt</translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation>%1 Prüfpunkte</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>1 PROBLEM</source>
        <translation>1 PROBLEM</translation>
    </message>
    <message>
        <source>%1 PROBLEMS</source>
        <translation>%1 PROBLEME</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FEHLT</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>woanders</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>in %1: %2</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>PasswordCommand</name>
    <message>
        <source>Password of %1 on %2: </source>
        <translation>Kennwort von %1 auf %2: </translation>
    </message>
    <message>
        <source>Stored. Use it with --keychain.</source>
        <translation>Gespeichert. Verwenden Sie es mit --keychain.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Put the password of --user on a server into the desktop&apos;s keychain.</source>
        <translation>Legt das Kennwort von --user für einen Server im Schlüsselbund des Desktops ab.</translation>
    </message>
    <message>
        <source>Remove the password of --user on a server from the desktop&apos;s keychain.</source>
        <translation>Entfernt das Kennwort von --user für einen Server aus dem Schlüsselbund des Desktops.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::AboutDialog</name>
    <message>
        <source>Made with Qt %1, QCoro, libsmbclient, MIT Kerberos, gss-ntlmssp, Nettle and QtKeychain.</source>
        <translation>Erstellt mit Qt %1, QCoro, libsmbclient, MIT Kerberos, gss-ntlmssp, Nettle und QtKeychain.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::AcceptDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>finding, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept As It Is</source>
        <translation>So &amp;akzeptieren, wie es ist</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CleanUpDialog</name>
    <message>
        <source>The shadow copy set on %1 is complete and stays.</source>
        <translation>Der Schattenkopiesatz auf %1 ist abgeschlossen und bleibt.</translation>
    </message>
    <message>
        <source>The shadow copy set is gone from %1.</source>
        <translation>Der Schattenkopiesatz ist von %1 entfernt.</translation>
    </message>
    <message>
        <source>The shadow copy set on %1 could not be removed yet.</source>
        <translation>Der Schattenkopiesatz auf %1 konnte noch nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Restore %1 is finished: everything is new.</source>
        <translation>Die Wiederherstellung %1 ist fertiggestellt: Alles ist neu.</translation>
    </message>
    <message>
        <source>Restore %1 is undone: everything is as it was.</source>
        <translation>Die Wiederherstellung %1 ist rückgängig gemacht: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Restore %1 is still unfinished: do not start its machines.</source>
        <translation>Die Wiederherstellung %1 ist noch unfertig: Starten Sie ihre Maschinen nicht.</translation>
    </message>
    <message>
        <source>Clean &amp;Up</source>
        <translation>A&amp;ufräumen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>What was left over</source>
        <translation>Was zurückgeblieben ist</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Es ist nichts zurückgeblieben.</translation>
    </message>
    <message numerus="yes">
        <source>No known storage system has the server %1, so there is no account to sign in with. Connect it first, or run &quot;penumbractl recover&quot; with an account of that server.</source>
        <translation>
            <numerusform>Kein bekanntes Speichersystem hat den Server %1; daher gibt es kein Konto für die Anmeldung. Verbinden Sie es zuerst, oder führen Sie „penumbractl recover“ mit einem Konto dieses Servers aus.</numerusform>
            <numerusform>Kein bekanntes Speichersystem hat die Server %1; daher gibt es kein Konto für die Anmeldung. Verbinden Sie es zuerst, oder führen Sie „penumbractl recover“ mit einem Konto dieser Server aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cleaning up after jobs</source>
        <translation>Aufräumen nach Aufträgen</translation>
    </message>
    <message>
        <source>Close (job continues)</source>
        <translation>Schließen (Auftrag läuft weiter)</translation>
    </message>
    <message>
        <source>Everything is cleaned up.</source>
        <translation>Alles ist aufgeräumt.</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Clean &amp;Up After Jobs...</source>
        <translation>Nach Aufträgen a&amp;ufräumen...</translation>
    </message>
    <message>
        <source>Remove what jobs that ended early left on servers, and finish or undo restores</source>
        <translation>Entfernen, was vorzeitig beendete Aufträge auf Servern zurückgelassen haben, und Wiederherstellungen fertigstellen oder rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConfirmDialog</name>
    <message>
        <source>To go on, type: %1</source>
        <translation>Geben Sie zum Fortfahren Folgendes ein: %1</translation>
    </message>
    <message>
        <source>Name to type</source>
        <translation>Einzugebender Name</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectAssistant</name>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Konto des Kerberos-Tickets</translation>
    </message>
    <message>
        <source>Connect a Storage System</source>
        <translation>Speichersystem verbinden</translation>
    </message>
    <message>
        <source>&amp;Connect...</source>
        <translation>Verbin&amp;den...</translation>
    </message>
    <message>
        <source>Make a storage system known: ONTAP, or any SMB file server</source>
        <translation>Ein Speichersystem bekannt machen: ONTAP oder ein beliebiger SMB-Dateiserver</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectCertificateStep</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <translation>%1: Es ist abgelaufen</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <translation>%1: Es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
        <source>%1 presented a certificate that nothing on this computer vouches for. Compare the fingerprint with the one the storage system itself shows: whoever sits between could read the password otherwise.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, für das auf diesem Computer nichts bürgt. Vergleichen Sie den Fingerabdruck mit dem, den das Speichersystem selbst anzeigt: Sonst könnte jemand dazwischen das Kennwort mitlesen.</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>sich selbst (selbstsigniert)</translation>
    </message>
    <message>
        <source>&amp;Accept exactly this certificate for %1</source>
        <translation>Genau dieses Zertifikat für %1 &amp;akzeptieren</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectFoundStep</name>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Remote VSS</source>
        <translation>Remote VSS</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB-Server</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>connection</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>This is what Penumbra found.</source>
        <translation>Das hat Penumbra gefunden.</translation>
    </message>
    <message>
        <source>SVMs</source>
        <translation>SVMs</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Missing, and how to mend it (%Ln):</source>
        <translation>
            <numerusform>Was fehlt und wie es sich beheben &amp;lässt (%Ln):</numerusform>
            <numerusform>Was fehlt und wie es sich beheben &amp;lässt (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach by Another Name</source>
        <translation>Unter anderem Namen erreichen</translation>
    </message>
    <message>
        <source>Name or address of the SMB server of %1</source>
        <translation>Name oder Adresse des SMB-Servers von %1</translation>
    </message>
    <message>
        <source>Signing in to the SMB server of %1...</source>
        <translation>Anmeldung am SMB-Server von %1...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectResultStep</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The storage system is known now.</source>
        <translation>Das Speichersystem ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>&amp;Allow changes on it</source>
        <translation>Änderungen darauf z&amp;ulassen</translation>
    </message>
    <message>
        <source>Validation is the next step: it looks at the shares, finds the machines on them, and says what stands in the way of shadow copies. It changes nothing.</source>
        <translation>Die Prüfung ist der nächste Schritt: Sie untersucht die Freigaben, findet die Maschinen darauf und sagt, was Schattenkopien im Weg steht. Sie ändert nichts.</translation>
    </message>
    <message>
        <source>%1 is in the inventory, its passwords are in the keychain.</source>
        <translation>%1 ist im Inventar, die Kennwörter sind im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 is in the inventory.</source>
        <translation>%1 ist im Inventar.</translation>
    </message>
    <message>
        <source>It is read-only: Penumbra looks, and changes nothing there. To make shadow copies and restore, allow it here, or later in the File menu.</source>
        <translation>Es ist schreibgeschützt: Penumbra sieht nur nach und ändert dort nichts. Um Schattenkopien zu erstellen und wiederherzustellen, lassen Sie Änderungen hier oder später im Menü „Datei“ zu.</translation>
    </message>
    <message>
        <source>Changes are allowed: Penumbra may make and remove shadow copies there and restore. Each such action still shows what it will do first.</source>
        <translation>Änderungen sind zugelassen: Penumbra darf dort Schattenkopien erstellen und entfernen und wiederherstellen. Jede solche Aktion zeigt trotzdem zuerst, was sie tun wird.</translation>
    </message>
    <message>
        <source>&amp;Validate Now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectSignInStep</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>As whom shall Penumbra sign in?</source>
        <translation>Als wer soll sich Penumbra anmelden?</translation>
    </message>
    <message>
        <source>Sign &amp;In</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Management interface of %1</source>
        <translation>Verwaltungsschnittstelle von %1</translation>
    </message>
    <message>
        <source>SMB servers of its SVMs</source>
        <translation>SMB-Server seiner SVMs</translation>
    </message>
    <message>
        <source>SMB server %1</source>
        <translation>SMB-Server %1</translation>
    </message>
    <message>
        <source>For looking at machines, shadow copies and restores. Without an account only the inventory works.</source>
        <translation>Zum Untersuchen von Maschinen, für Schattenkopien und Wiederherstellungen. Ohne Konto funktioniert nur das Inventar.</translation>
    </message>
    <message>
        <source>The account lists shares, reads machines, makes shadow copies and restores: best a member of Backup Operators or Administrators.</source>
        <translation>Das Konto listet Freigaben auf, liest Maschinen, erstellt Schattenkopien und stellt wieder her: am besten ein Mitglied der Sicherungs-Operatoren oder Administratoren.</translation>
    </message>
    <message>
        <source>empty: from the keychain</source>
        <translation>leer: aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>as typed before</source>
        <translation>wie zuvor eingegeben</translation>
    </message>
    <message>
        <source>Looking around: %1, %2</source>
        <comment>number of volumes, number of shares</comment>
        <translation>Bestandsaufnahme: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln Volume</numerusform>
            <numerusform>%Ln Volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln Freigabe</numerusform>
            <numerusform>%Ln Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to %1...</source>
        <translation>Anmeldung an %1...</translation>
    </message>
    <message>
        <source>Signing in to the SMB server of %1...</source>
        <translation>Anmeldung am SMB-Server von %1...</translation>
    </message>
    <message>
        <source>Signing in to the SMB servers...</source>
        <translation>Anmeldung an den SMB-Servern...</translation>
    </message>
    <message>
        <source>Not signed in: see below.</source>
        <translation>Nicht angemeldet: siehe unten.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ConnectWhereStep</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where is the storage system?</source>
        <translation>Wo ist das Speichersystem?</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>ONTAP, by its REST API</source>
        <translation>ONTAP, über seine REST-API</translation>
    </message>
    <message>
        <source>File server, by SMB alone</source>
        <translation>Dateiserver, nur über SMB</translation>
    </message>
    <message>
        <source>An address rules out Kerberos: to sign in with a ticket, enter the name.</source>
        <translation>Mit einer Adresse ist Kerberos nicht möglich: Geben Sie den Namen ein, um sich mit einem Ticket anzumelden.</translation>
    </message>
    <message>
        <source>This is neither a name nor an address. Enter only the server: no path, no \\, no https://.</source>
        <translation>Das ist weder ein Name noch eine Adresse. Geben Sie nur den Server ein: keinen Pfad, kein \\, kein https://.</translation>
    </message>
    <message>
        <source>ONTAP: the management address of the cluster or SVM. Windows, Samba and others: the file server.</source>
        <translation>ONTAP: die Verwaltungsadresse des Clusters oder der SVM. Windows, Samba und andere: der Dateiserver.</translation>
    </message>
    <message>
        <source>Asking %1 what it is...</source>
        <translation>Art von %1 wird ermittelt...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyActions</name>
    <message>
        <source>&amp;Look Inside</source>
        <translation>&amp;Hineinsehen</translation>
    </message>
    <message>
        <source>Show the folders, files and machines in this copy</source>
        <translation>Ordner, Dateien und Maschinen in dieser Kopie anzeigen</translation>
    </message>
    <message>
        <source>Co&amp;mplete Set...</source>
        <translation>Satz a&amp;bschließen...</translation>
    </message>
    <message>
        <source>Seal the copies of an exposed set and keep them</source>
        <translation>Die Kopien eines bereitgestellten Satzes versiegeln und behalten</translation>
    </message>
    <message>
        <source>&amp;Abort Set...</source>
        <translation>Satz &amp;abbrechen...</translation>
    </message>
    <message>
        <source>Give up a set that is not complete; nothing of it stays</source>
        <translation>Einen nicht abgeschlossenen Satz aufgeben; nichts davon bleibt</translation>
    </message>
    <message>
        <source>&amp;Delete Set...</source>
        <translation>Satz &amp;löschen...</translation>
    </message>
    <message>
        <source>Delete the copies of a set from their server</source>
        <translation>Die Kopien eines Satzes von ihrem Server löschen</translation>
    </message>
    <message>
        <source>Complete set</source>
        <translation>Satz abschließen</translation>
    </message>
    <message>
        <source>Complete %1?</source>
        <translation>%1 abschließen?</translation>
    </message>
    <message>
        <source>%1

The copies become read-only and stay until you delete them. Until then they hold space of their volumes: what is overwritten or deleted there stays in them.</source>
        <translation>%1

Die Kopien werden schreibgeschützt und bleiben, bis Sie sie löschen. Bis dahin belegen sie Platz auf ihren Volumes: Was dort überschrieben oder gelöscht wird, bleibt in ihnen erhalten.</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>A&amp;bschließen</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Abort set</source>
        <translation>Satz abbrechen</translation>
    </message>
    <message>
        <source>Abort %1?</source>
        <translation>%1 abbrechen?</translation>
    </message>
    <message>
        <source>Nothing of the set stays. After the abort of a set Windows servers refuse new sets for 30 minutes.</source>
        <translation>Vom Satz bleibt nichts. Nach dem Abbruch eines Satzes lehnen Windows-Server 30 Minuten lang neue Sätze ab.</translation>
    </message>
    <message>
        <source>&amp;Abort Set</source>
        <translation>Satz &amp;abbrechen</translation>
    </message>
    <message>
        <source>Its copies are exposed already: to finish and then delete them removes them as well, without that wait.</source>
        <translation>Seine Kopien sind bereits bereitgestellt: Wenn Sie ihn abschließen und dann löschen, werden sie ebenfalls entfernt, aber ohne diese Wartezeit.</translation>
    </message>
    <message>
        <source>&amp;Finish, Then Delete</source>
        <translation>Abschließen, dann &amp;löschen</translation>
    </message>
    <message>
        <source>Abort %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1

The copies are deleted from the server. There is no way back: what is only in them is lost.</source>
        <translation>%1

Die Kopien werden vom Server gelöscht. Das lässt sich nicht rückgängig machen: Was nur in ihnen enthalten ist, geht verloren.</translation>
    </message>
    <message>
        <source>Penumbra knows no other complete copy of %1.</source>
        <translation>Penumbra kennt keine andere abgeschlossene Kopie von %1.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 was not made from here: another product may be using it.</source>
        <translation>%1 wurde nicht von hier aus erstellt: Möglicherweise arbeitet ein anderes Produkt damit.</translation>
    </message>
    <message>
        <source>Penumbra removes only sets of its own journal: nobody else can tell it that a copy is not needed any more. Remove it with the product, on the computer and with the account that made it.</source>
        <translation>Penumbra entfernt nur Sätze aus dem eigenen Journal: Von anderen Kopien kann es nicht wissen, ob sie noch gebraucht werden. Entfernen Sie die Kopie mit dem Produkt, auf dem Computer und mit dem Konto, mit denen sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Delete Set</source>
        <translation>Satz löschen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyBrowser</name>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfiguration geändert</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Da&amp;teien</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Maschinen</translation>
    </message>
    <message>
        <source>The folder above (Backspace)</source>
        <translation>Der übergeordnete Ordner (Rücktaste)</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Der übergeordnete Ordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Geöffneter Ordner</translation>
    </message>
    <message>
        <source>Show folders and files</source>
        <translation>Ordner und Dateien anzeigen</translation>
    </message>
    <message>
        <source>Look for machines everywhere in it</source>
        <translation>Überall darin nach Maschinen suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Ordner und Dateien</translation>
    </message>
    <message>
        <source>Machines in the copy</source>
        <translation>Maschinen in der Kopie</translation>
    </message>
    <message>
        <source>How much is listed</source>
        <translation>Wie viel aufgelistet ist</translation>
    </message>
    <message>
        <source>Select a copy, and what is inside will be here.</source>
        <translation>Wählen Sie eine Kopie aus; ihr Inhalt steht dann hier.</translation>
    </message>
    <message>
        <source>It cannot be reached: its server belongs to no storage system that is known here.</source>
        <translation>Sie ist nicht erreichbar: Ihr Server gehört zu keinem hier bekannten Speichersystem.</translation>
    </message>
    <message>
        <source>&amp;Sign In...</source>
        <translation>&amp;Anmelden...</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>folder, what is in it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Looking for machines...</source>
        <translation>Maschinen werden gesucht...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln Maschine</numerusform>
            <numerusform>%Ln Maschinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far...</source>
        <comment>number of entries</comment>
        <translation>bisher %1...</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shown</source>
        <comment>number of entries</comment>
        <translation>
            <numerusform>%1, %Ln angezeigt</numerusform>
            <numerusform>%1, %Ln angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::CopyStore</name>
    <message>
        <source>Set %1</source>
        <comment>shadow copy set, start of its ID</comment>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>share, time</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <comment>share, start of the copy&apos;s ID</comment>
        <translation>%1, Kopie %2</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::FolderDialog</name>
    <message>
        <source>Choose a folder in %1</source>
        <translation>Ordner in %1 auswählen</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>C&amp;hoose %1</source>
        <comment>a folder</comment>
        <translation>%1 aus&amp;wählen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::FolderModel</name>
    <message>
        <source>link or mount point: nothing of it is in the copy</source>
        <translation>Verknüpfung oder Bereitstellungspunkt: Nichts davon ist in der Kopie</translation>
    </message>
    <message>
        <source>a name that leads elsewhere: it cannot be restored</source>
        <translation>ein Name, der woandershin führt: kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>virtual disk</source>
        <translation>virtueller Datenträger</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Reference server</source>
        <translation>Referenzserver</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>Die Konsole</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Inspector</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>ONTAP</source>
        <translation>ONTAP</translation>
    </message>
    <message>
        <source>file server (SMB)</source>
        <translation>Dateiserver (SMB)</translation>
    </message>
    <message>
        <source>Reference server</source>
        <translation>Referenzserver</translation>
    </message>
    <message>
        <source>yes: nothing here is production</source>
        <translation>ja: Nichts hier ist produktiv</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Management signed in as</source>
        <translation>Verwaltung angemeldet als</translation>
    </message>
    <message>
        <source>SMB signed in as</source>
        <translation>SMB angemeldet als</translation>
    </message>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Konto des Kerberos-Tickets</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>not allowed: Penumbra changes nothing here</source>
        <translation>nicht zugelassen: Penumbra ändert hier nichts</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>Certificate accepted</source>
        <translation>Akzeptiertes Zertifikat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation>SMB-Server</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keiner bekannt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Remote VSS</source>
        <translation>Remote VSS</translation>
    </message>
    <message>
        <source>FSRVP version</source>
        <translation>FSRVP-Version</translation>
    </message>
    <message>
        <source>no agent</source>
        <translation>kein Agent</translation>
    </message>
    <message>
        <source>Shadow copy depth</source>
        <translation>Schattenkopietiefe</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle Ebenen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation>
            <numerusform>%Ln Ebene</numerusform>
            <numerusform>%Ln Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Junction path</source>
        <translation>Junction-Pfad</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>nicht eingehängt</translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation>Eingehängt in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Snapshot policy</source>
        <translation>Snapshot-Richtlinie</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Path to it</source>
        <translation>UNC-Pfad</translation>
    </message>
    <message>
        <source>Path in the namespace</source>
        <translation>Pfad im Namensraum</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Continuously available</source>
        <translation>Fortlaufend verfügbar</translation>
    </message>
    <message>
        <source>Shadow copies supported</source>
        <translation>Schattenkopien unterstützt</translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation>Verschlüsselung erforderlich</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>unknown: not validated yet</source>
        <translation>unbekannt: noch nicht geprüft</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Konnte nicht untersucht werden</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Gespeicherter Zustand</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select something, and what is known about it will be here.</source>
        <translation>Wählen Sie etwas aus; was darüber bekannt ist, steht dann hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) selected</source>
        <translation>
            <numerusform>%Ln Objekt ausgewählt</numerusform>
            <numerusform>%Ln Objekte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::InventoryView</name>
    <message>
        <source>reference server</source>
        <translation>Referenzserver</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>reference server, changes allowed</source>
        <translation>Referenzserver, Änderungen zugelassen</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>Änderungen zugelassen</translation>
    </message>
    <message>
        <source>writable</source>
        <comment>where there is little room</comment>
        <translation>änderbar</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobBoard</name>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobProgress</name>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Copy&apos;s instant</source>
        <translation>Zeitpunkt der Kopie</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>Bereitgestellt als</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What the job does</source>
        <translation>Was der Auftrag tut</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Shares of the job</source>
        <translation>Freigaben des Auftrags</translation>
    </message>
    <message>
        <source>Files of the job</source>
        <translation>Dateien des Auftrags</translation>
    </message>
    <message>
        <source>Steps of the job</source>
        <translation>Schritte des Auftrags</translation>
    </message>
    <message>
        <source>More about the job</source>
        <translation>Mehr über den Auftrag</translation>
    </message>
    <message>
        <source>Everything that happened, with times in UTC and protocol names</source>
        <translation>Alles, was geschehen ist, mit Zeiten in UTC und Protokollnamen</translation>
    </message>
    <message>
        <source>Cop&amp;y All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy everything that happened, with times in UTC</source>
        <translation>Alles, was geschehen ist, mit Zeiten in UTC kopieren</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>&amp;Freigaben</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Da&amp;teien</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>from %1 to %2, %3</source>
        <comment>times, time zone</comment>
        <translation>von %1 bis %2, %3</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <comment>time, time zone</comment>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Zu kopieren</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::JobsPage</name>
    <message>
        <source>running</source>
        <comment>job</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running: %1</source>
        <comment>job</comment>
        <translation>läuft: %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>job</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed, something is left</source>
        <comment>job</comment>
        <translation>fehlgeschlagen, etwas ist zurückgeblieben</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>job</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled, something is left</source>
        <comment>job</comment>
        <translation>abgebrochen, etwas ist zurückgeblieben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>job</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>ended early, to be cleaned up</source>
        <comment>job</comment>
        <translation>vorzeitig beendet, aufzuräumen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, time zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, computer</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Clean &amp;Up...</source>
        <translation>A&amp;ufräumen...</translation>
    </message>
    <message>
        <source>Remove what jobs that ended early left on servers, and finish or undo restores</source>
        <translation>Entfernen, was vorzeitig beendete Aufträge auf Servern zurückgelassen haben, und Wiederherstellungen fertigstellen oder rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>Auftrag &amp;abbrechen...</translation>
    </message>
    <message>
        <source>Ask the selected job to end; what that costs is told first</source>
        <translation>Den ausgewählten Auftrag zum Beenden auffordern; die Folgen werden zuerst genannt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the jobs</source>
        <translation>Filter der Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) left over.</source>
        <translation>
            <numerusform>%1 Und %Ln weiterer Rest.</numerusform>
            <numerusform>%1 Und %Ln weitere Reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is known. Making shadow copies, restoring and cleaning up are jobs; they are listed here, also those that were started from a command line.</source>
        <translation>Kein Auftrag ist bekannt. Das Erstellen von Schattenkopien, Wiederherstellen und Aufräumen sind Aufträge; sie werden hier aufgelistet, auch wenn sie über eine Befehlszeile gestartet wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln running</source>
        <comment>number of jobs</comment>
        <translation>
            <numerusform>%1, %Ln läuft</numerusform>
            <numerusform>%1, %Ln laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LabFaults</name>
    <message>
        <source>Faults that wait</source>
        <translation>Wartende Störungen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>SVMs</comment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Niedrigste angezeigte Stufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>Nothing has been logged since Penumbra started. What its parts have to say will be here.</source>
        <translation>Seit dem Start von Penumbra wurde nichts protokolliert. Was seine Teile melden, steht dann hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MachinesPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Gespeicherter Zustand</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>No share was looked at yet. Validation finds the machines on shares and lists them here.</source>
        <translation>Es wurde noch keine Freigabe untersucht. Die Prüfung findet die Maschinen auf Freigaben und listet sie hier auf.</translation>
    </message>
    <message>
        <source>No machine is known here. Validation looks at the shares again.</source>
        <translation>Hier ist keine Maschine bekannt. Die Prüfung untersucht die Freigaben erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln Maschine</numerusform>
            <numerusform>%Ln Maschinen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MainWindow</name>
    <message>
        <source>&amp;Allow Changes...</source>
        <translation>Änderungen &amp;zulassen...</translation>
    </message>
    <message>
        <source>Let Penumbra change something on this storage system: make and remove shadow copies, restore</source>
        <translation>Zulassen, dass Penumbra auf diesem Speichersystem etwas ändert: Schattenkopien erstellen und entfernen, wiederherstellen</translation>
    </message>
    <message>
        <source>Set &amp;Read-Only</source>
        <translation>Auf &amp;schreibgeschützt setzen</translation>
    </message>
    <message>
        <source>Penumbra changes nothing on this storage system any more</source>
        <translation>Penumbra ändert auf diesem Speichersystem nichts mehr</translation>
    </message>
    <message>
        <source>&amp;Forget Storage System...</source>
        <translation>Speichersystem &amp;vergessen...</translation>
    </message>
    <message>
        <source>Penumbra forgets this storage system; nothing changes on it</source>
        <translation>Penumbra vergisst dieses Speichersystem; darauf ändert sich nichts</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Colours, refreshing, tray</source>
        <translation>Farben, Aktualisierung, Infobereich</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End Penumbra; jobs that run go on</source>
        <translation>Penumbra beenden; laufende Aufträge gehen weiter</translation>
    </message>
    <message>
        <source>&amp;Find Anything...</source>
        <translation>Alles &amp;durchsuchen...</translation>
    </message>
    <message>
        <source>Find an object or an action by its name</source>
        <translation>Ein Objekt oder eine Aktion nach dem Namen suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Ask all storage systems again</source>
        <translation>Alle Speichersysteme erneut abfragen</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Select nothing, so that pages show everything</source>
        <translation>Auswahl aufheben, sodass die Seiten alles anzeigen</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>&amp;Inventar</translation>
    </message>
    <message>
        <source>Show or hide the inventory</source>
        <translation>Inventar ein- oder ausblenden</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspektor</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Look at the selected shares, or all of them: machines, and whether they can be backed up</source>
        <translation>Die ausgewählten oder alle Freigaben untersuchen: welche Maschinen darauf liegen und ob sie gesichert werden können</translation>
    </message>
    <message>
        <source>Validation done</source>
        <translation>Prüfung abgeschlossen</translation>
    </message>
    <message>
        <source>&amp;Start Reference Server</source>
        <translation>&amp;Referenzserver starten</translation>
    </message>
    <message>
        <source>Start a private storage system on this computer, to try everything on, and open it</source>
        <translation>Ein privates Speichersystem zum Ausprobieren auf diesem Computer starten und öffnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Read the documents that come with Penumbra</source>
        <translation>Die mitgelieferten Dokumente von Penumbra lesen</translation>
    </message>
    <message>
        <source>&amp;About Penumbra</source>
        <translation>Ü&amp;ber Penumbra</translation>
    </message>
    <message>
        <source>Version, licence</source>
        <translation>Version, Lizenz</translation>
    </message>
    <message>
        <source>Let Penumbra change something on %1?</source>
        <translation>Darf Penumbra auf %1 etwas ändern?</translation>
    </message>
    <message>
        <source>From then on shadow copies can be made and removed there, and files restored. Each such action still asks or shows what it will do first.</source>
        <translation>Danach können dort Schattenkopien erstellt und entfernt sowie Dateien wiederhergestellt werden. Jede dieser Aktionen fragt weiterhin nach oder zeigt zuerst an, was sie tun wird.</translation>
    </message>
    <message>
        <source>&amp;Allow Changes</source>
        <translation>Änderungen &amp;zulassen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>Penumbra no longer shows it. Nothing changes on the storage system; its shadow copies stay, and passwords stay in the keychain.</source>
        <translation>Penumbra zeigt es nicht mehr an. Auf dem Speichersystem ändert sich nichts; seine Schattenkopien bleiben, und Kennwörter bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Asking the reference server...</source>
        <translation>Referenzserver wird abgefragt...</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>Seite „%1“ anzeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sicherung</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Find anything: %1</source>
        <translation>Alles durchsuchen: %1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>notice: about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln Freigabe</numerusform>
            <numerusform>%Ln Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln Maschine</numerusform>
            <numerusform>%Ln Maschinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference server is not running</source>
        <translation>Der Referenzserver läuft nicht</translation>
    </message>
    <message>
        <source>Tools, Start Reference Server starts it; File, Forget Storage System forgets it</source>
        <translation>„Extras“, „Referenzserver starten“ startet ihn; „Datei“, „Speichersystem vergessen“ vergisst ihn</translation>
    </message>
    <message>
        <source>Stop the reference server, too?</source>
        <translation>Auch den Referenzserver beenden?</translation>
    </message>
    <message>
        <source>It was started from here. When it is stopped, nothing of it is left; otherwise its programs go on running, and the next console finds it.</source>
        <translation>Er wurde von hier gestartet. Wird er beendet, bleibt nichts von ihm zurück; andernfalls laufen seine Programme weiter, und die nächste Konsole findet ihn.</translation>
    </message>
    <message>
        <source>&amp;Stop It</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Leave It Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stopping the reference server...</source>
        <translation>Referenzserver wird beendet...</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>shares, machines, findings</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespacePage</name>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Map of the namespace; the inventory lists the same objects</source>
        <translation>Karte des Namensraums; das Inventar führt dieselben Objekte auf</translation>
    </message>
    <message>
        <source>Zoom Map &amp;In</source>
        <translation>Karte &amp;vergrößern</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Die Karte größer darstellen</translation>
    </message>
    <message>
        <source>Zoom Map &amp;Out</source>
        <translation>Karte ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Die Karte kleiner darstellen</translation>
    </message>
    <message>
        <source>&amp;Fit Map</source>
        <translation>Karte ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte anzeigen</translation>
    </message>
    <message>
        <source>Export Map as P&amp;NG...</source>
        <translation>Karte als PN&amp;G exportieren...</translation>
    </message>
    <message>
        <source>Export Map as &amp;SVG...</source>
        <translation>Karte als &amp;SVG exportieren...</translation>
    </message>
    <message>
        <source>Export Map as &amp;PDF...</source>
        <translation>Karte als PD&amp;F exportieren...</translation>
    </message>
    <message>
        <source>Write the whole map to a file</source>
        <translation>Die ganze Karte in eine Datei schreiben</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Ex&amp;portieren</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>%1 has no volumes and no shares that this account may see. Refresh once there are some.</source>
        <translation>%1 hat keine Volumes und keine Freigaben, die dieses Konto sehen darf. Aktualisieren Sie, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>Nothing is known of the storage system yet. Once it has answered, its volumes and shares are drawn here as they are joined.</source>
        <translation>Über das Speichersystem ist noch nichts bekannt. Sobald es geantwortet hat, werden seine Volumes und Freigaben hier so gezeichnet, wie sie zusammenhängen.</translation>
    </message>
    <message>
        <source>The map shows one storage virtual machine at a time. Select one, or anything in it, in the inventory.</source>
        <translation>Die Karte zeigt jeweils eine SVM (Storage Virtual Machine). Wählen Sie im Inventar eine SVM oder etwas darin aus.</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Map exported</source>
        <translation>Karte exportiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of volumes, number of shares</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volume(s)</source>
        <translation>
            <numerusform>%Ln Volume</numerusform>
            <numerusform>%Ln Volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln Freigabe</numerusform>
            <numerusform>%Ln Freigaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceView</name>
    <message>
        <source>Namespace map</source>
        <translation>Karte des Namensraums</translation>
    </message>
    <message>
        <source>Volumes at their junction paths, with their shares. The inventory lists the same objects.</source>
        <translation>Volumes an ihren Junction-Pfaden mit ihren Freigaben. Das Inventar führt dieselben Objekte auf.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Junction path</source>
        <translation>Junction-Pfad</translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation>Eingehängt in</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Security style</source>
        <translation>Sicherheitsstil</translation>
    </message>
    <message>
        <source>Snapshot policy</source>
        <translation>Snapshot-Richtlinie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>In the volume</source>
        <translation>Im Volume</translation>
    </message>
    <message>
        <source>Mounted below it</source>
        <translation>Darunter eingehängt</translation>
    </message>
    <message>
        <source>Shadow copy of</source>
        <translation>Schattenkopie von</translation>
    </message>
    <message>
        <source>Continuously available</source>
        <translation>Fortlaufend verfügbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Shadow copies</source>
        <translation>Schattenkopien</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Volume %1: %2</source>
        <translation>Volume %1: %2</translation>
    </message>
    <message>
        <source>Share %1: %2</source>
        <translation>Freigabe %1: %2</translation>
    </message>
    <message>
        <source>Not mounted</source>
        <translation>Nicht eingehängt</translation>
    </message>
    <message>
        <source>Shares whose volume is not known</source>
        <translation>Freigaben mit unbekanntem Volume</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used space of size</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>nicht eingehängt</translation>
    </message>
    <message>
        <source>path not known</source>
        <translation>Pfad nicht bekannt</translation>
    </message>
    <message>
        <source>the volume&apos;s root</source>
        <translation>Stammordner des Volumes</translation>
    </message>
    <message>
        <source>not validated yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>SVM, volumes, shares</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n Volume</numerusform>
            <numerusform>%n Volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n Freigabe</numerusform>
            <numerusform>%n Freigaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>held by snapshots</source>
        <translation>von Snapshots belegt</translation>
    </message>
    <message>
        <source>machines: no share was looked at yet</source>
        <translation>Maschinen: noch keine Freigabe untersucht</translation>
    </message>
    <message>
        <source>No storage system is known yet. Connect one, and this page tells whether everything on it is protected.</source>
        <translation>Es ist noch kein Speichersystem bekannt. Verbinden Sie eines, und diese Seite zeigt, ob alles darauf geschützt ist.</translation>
    </message>
    <message>
        <source>a reference server, no production</source>
        <translation>ein Referenzserver, keine Produktion</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>storage system(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Speichersystem</numerusform>
            <numerusform>Speichersysteme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>share(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Freigabe</numerusform>
            <numerusform>Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>volume(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Volume</numerusform>
            <numerusform>Volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>machine(s) on the shares that were looked at</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Maschine auf den untersuchten Freigaben</numerusform>
            <numerusform>Maschinen auf den untersuchten Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding(s) that block shadow copies</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Befund, der Schattenkopien blockiert</numerusform>
            <numerusform>Befunde, die Schattenkopien blockieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finding(s) by which data are missing</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Befund, bei dem Daten fehlen</numerusform>
            <numerusform>Befunde, bei denen Daten fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>risk(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Risiko</numerusform>
            <numerusform>Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running job(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>laufender Auftrag</numerusform>
            <numerusform>laufende Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job(s) that failed within a day</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>fehlgeschlagener Auftrag der letzten 24 Stunden</numerusform>
            <numerusform>fehlgeschlagene Aufträge der letzten 24 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>crashed job(s) that may have left something</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>abgestürzter Auftrag, der etwas zurückgelassen haben könnte</numerusform>
            <numerusform>abgestürzte Aufträge, die etwas zurückgelassen haben könnten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shadow copy/copies</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Schattenkopie</numerusform>
            <numerusform>Schattenkopien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 of %3 shares looked at</source>
        <comment>what is counted, some, all</comment>
        <translation>%1
%2 von %3 Freigaben untersucht</translation>
    </message>
    <message numerus="yes">
        <source>storage system(s) that could not be read</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Speichersystem, das nicht gelesen werden konnte</numerusform>
            <numerusform>Speichersysteme, die nicht gelesen werden konnten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Page</name>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alles an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show everything, not only what is selected</source>
        <translation>Alles anzeigen, nicht nur das Ausgewählte</translation>
    </message>
    <message>
        <source>Age of what is shown</source>
        <translation>Alter des Angezeigten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scope, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as of %1, may have changed</source>
        <translation>Stand %1, möglicherweise veraltet</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (reference server)</source>
        <translation>%1 (Referenzserver)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::PhaseStepper</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::QuickFind</name>
    <message>
        <source>Find an object or an action</source>
        <translation>Objekt oder Aktion suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ReferenceServerWindow</name>
    <message>
        <source>&amp;Reference Server...</source>
        <translation>R&amp;eferenzserver...</translation>
    </message>
    <message>
        <source>Start and stop the reference server, see its password, let things go wrong on it</source>
        <translation>Den Referenzserver starten und beenden, sein Kennwort ansehen, Störungen auf ihm auslösen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Shadow copy sets</source>
        <translation>Schattenkopiesätze</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>Stör&amp;ungen</translation>
    </message>
    <message>
        <source>Setting the fault...</source>
        <translation>Störung wird gesetzt...</translation>
    </message>
    <message>
        <source>Asking the workload...</source>
        <translation>Last wird abgefragt...</translation>
    </message>
    <message>
        <source>The busy disks show one instant.</source>
        <translation>Die belasteten Datenträger zeigen einen einzigen Zeitpunkt.</translation>
    </message>
    <message>
        <source>The busy disks do not show one instant: %1</source>
        <translation>Die belasteten Datenträger zeigen keinen einheitlichen Zeitpunkt: %1</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Abfrage läuft...</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Er läuft nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs.</source>
        <comment>reference server</comment>
        <translation>„%1“ läuft.</translation>
    </message>
    <message>
        <source>On: %1 writes so far.</source>
        <translation>Ein: bisher %1 Schreibvorgänge.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ausblen&amp;den</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Starting, which takes some seconds...</source>
        <translation>Wird gestartet, das dauert einige Sekunden...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird beendet...</translation>
    </message>
    <message>
        <source>Make the reference server as it was at its first start?</source>
        <translation>Den Referenzserver in den Zustand seines ersten Starts zurückversetzen?</translation>
    </message>
    <message>
        <source>Its volumes are made anew; shadow copy sets, snapshots and faults on it are forgotten, and whatever was written to its shares is gone.</source>
        <translation>Seine Volumes werden neu angelegt; Schattenkopiesätze, Snapshots und Störungen darauf werden vergessen, und alles, was auf seine Freigaben geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Making the volumes anew...</source>
        <translation>Volumes werden neu angelegt...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreActions</name>
    <message>
        <source>Copy to &amp;Folder...</source>
        <translation>In &amp;Ordner kopieren...</translation>
    </message>
    <message>
        <source>Copy what is selected out of its copy to a folder of this computer</source>
        <translation>Das Ausgewählte aus seiner Kopie in einen Ordner dieses Computers kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Selected</source>
        <translation>Auswahl &amp;kopieren</translation>
    </message>
    <message>
        <source>Remember what is selected in a copy, to restore it to another place with Restore Here</source>
        <translation>Das in einer Kopie Ausgewählte merken, um es mit „Hier wiederherstellen“ an einem anderen Ort wiederherzustellen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s); select a share or machine and choose Restore Here</source>
        <translation>
            <numerusform>%Ln Objekt; wählen Sie eine Freigabe oder Maschine und dann „Hier wiederherstellen“</numerusform>
            <numerusform>%Ln Objekte; wählen Sie eine Freigabe oder Maschine und dann „Hier wiederherstellen“</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore &amp;Here...</source>
        <translation>H&amp;ier wiederherstellen...</translation>
    </message>
    <message>
        <source>Restore what was copied, in the console or in a file manager, to the selected share or machine&apos;s folder</source>
        <translation>Das in der Konsole oder in einem Dateimanager Kopierte auf der ausgewählten Freigabe oder im Ordner der ausgewählten Maschine wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing that can be restored was copied.</source>
        <translation>Es wurde nichts kopiert, das wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Dropped outside</source>
        <translation>Außerhalb abgelegt</translation>
    </message>
    <message>
        <source>The other program got the names of what you dragged, and no files.</source>
        <translation>Das andere Programm hat die Namen des Gezogenen erhalten, aber keine Dateien.</translation>
    </message>
    <message>
        <source>Penumbra would have to fetch them from the server while everything waits. Copy them to a folder of this computer instead: that shows how far it is, and can be cancelled.</source>
        <translation>Penumbra müsste sie vom Server holen, während alles wartet. Kopieren Sie sie stattdessen in einen Ordner dieses Computers: Dort sehen Sie den Fortschritt und können abbrechen.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreAssistant</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>&amp;Wiederherstellen...</translation>
    </message>
    <message>
        <source>Bring machines, folders and files back from a copy</source>
        <translation>Maschinen, Ordner und Dateien aus einer Kopie zurückholen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreConflictsStep</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Where %1 is there already, it becomes &quot;%2&quot;. Nothing that is there is touched.</source>
        <translation>Wo %1 bereits vorhanden ist, wird daraus „%2“. Nichts Vorhandenes wird angetastet.</translation>
    </message>
    <message>
        <source>What happens if something is there already?</source>
        <translation>Was geschieht, wenn bereits etwas vorhanden ist?</translation>
    </message>
    <message>
        <source>File na&amp;me (optional):</source>
        <translation>Dateina&amp;me (optional):</translation>
    </message>
    <message>
        <source>Folder na&amp;me (optional):</source>
        <translation>Ordnerna&amp;me (optional):</translation>
    </message>
    <message>
        <source>Something is there already.</source>
        <translation>Es ist bereits etwas vorhanden.</translation>
    </message>
    <message>
        <source>Nothing is there, as far as was seen.</source>
        <translation>Soweit erkennbar, ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>Where %1 is there already, the folder becomes &quot;%2&quot;; the machine in it keeps its name and its ID. Nothing that is there is touched.</source>
        <translation>Wo %1 bereits vorhanden ist, wird aus dem Ordner „%2“; die Maschine darin behält ihren Namen und ihre ID. Nichts Vorhandenes wird angetastet.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreRemainders</name>
    <message>
        <source>A restore runs: do not start %1</source>
        <comment>machines</comment>
        <translation>Eine Wiederherstellung läuft: Starten Sie %1 nicht</translation>
    </message>
    <message>
        <source>Set aside when %1 was restored (%2): %3 beside %4</source>
        <comment>what, when, size, where</comment>
        <translation>Bei der Wiederherstellung von %1 beiseitegelegt (%2): %3 neben %4</translation>
    </message>
    <message>
        <source>Discar&amp;d What Was Set Aside...</source>
        <translation>Beiseitegelegtes &amp;verwerfen...</translation>
    </message>
    <message>
        <source>What restores left beside their targets</source>
        <translation>Was Wiederherstellungen neben ihren Zielen zurückgelassen haben</translation>
    </message>
    <message>
        <source>Discard what was set aside</source>
        <translation>Beiseitegelegtes verwerfen</translation>
    </message>
    <message>
        <source>Discard what was there before the restore?</source>
        <translation>Verwerfen, was vor der Wiederherstellung vorhanden war?</translation>
    </message>
    <message>
        <source>%1

%2 of files that were replaced are removed. After that there is no way back to how it was before the restore.</source>
        <translation>%1

%2 an ersetzten Dateien werden entfernt. Danach lässt sich der Stand vor der Wiederherstellung nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Restore unfinished: do not start %1. Clean Up After Jobs finishes it or takes it back.</source>
        <comment>machines</comment>
        <translation>Wiederherstellung unfertig: %1 nicht starten. „Nach Aufträgen aufräumen“ beendet sie oder nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreResultStep</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>Was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Show in &amp;Jobs</source>
        <translation>In &amp;Aufträgen anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Abgebrochen. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>It was not restored. Everything is as it was before.</source>
        <translation>Es wurde nicht wiederhergestellt. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>Alles ist an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Crash-consistent: the machines were not prepared when the copy was made.</source>
        <translation>Absturzkonsistent: Die Maschinen wurden nicht vorbereitet, als die Kopie erstellt wurde.</translation>
    </message>
    <message>
        <source>The restore is unfinished: do not start what it is about. Choose Clean Up After Jobs when the server can be reached; that finishes it or takes it back.</source>
        <translation>Die Wiederherstellung ist unfertig: Starten Sie nicht, worum es geht. Wählen Sie „Nach Aufträgen aufräumen“, sobald der Server erreichbar ist; das beendet sie oder nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Not all that was replaced could be removed. Choose Clean Up After Jobs.</source>
        <translation>Nicht alles Ersetzte konnte entfernt werden. Wählen Sie „Nach Aufträgen aufräumen“.</translation>
    </message>
    <message>
        <source>What was there before is set aside beside it. Discard it on the page Shadow Copies when you do not need it any more.</source>
        <translation>Was vorher dort war, ist daneben beiseitegelegt. Verwerfen Sie es auf der Seite „Schattenkopien“, wenn Sie es nicht mehr brauchen.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreReviewStep</name>
    <message>
        <source>nothing</source>
        <comment>is there</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a newer file</source>
        <translation>eine neuere Datei</translation>
    </message>
    <message>
        <source>the server copies</source>
        <translation>der Server kopiert</translation>
    </message>
    <message>
        <source>through this computer</source>
        <translation>über diesen Computer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Zu kopieren</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was dort ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Erneut &amp;untersuchen</translation>
    </message>
    <message>
        <source>Looking at source and target</source>
        <translation>Quelle und Ziel werden untersucht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Name of what is replaced</source>
        <translation>Name dessen, was ersetzt wird</translation>
    </message>
    <message>
        <source>Looking at what is in the copy and at the target. Nothing is changed.</source>
        <translation>Es wird untersucht, was in der Kopie und am Ziel vorhanden ist. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>It could not be planned.</source>
        <translation>Es konnte nicht geplant werden.</translation>
    </message>
    <message>
        <source>What is there is removed without a way back. To replace it, &amp;type its name: %1</source>
        <translation>Was dort ist, wird unwiderruflich entfernt. Geben Sie zum Ersetzen den &amp;Namen ein: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>machines, copy</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1
    goes to %2</source>
        <comment>source, target</comment>
        <translation>%1
    kommt nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is replaced</source>
        <translation>nichts wird ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>replaced: %Ln file(s)</source>
        <translation>
            <numerusform>ersetzt wird %Ln Datei</numerusform>
            <numerusform>ersetzt werden %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>free space</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Room at %1: %2 needed; %3 of what is there stays until the end; %4 free.</source>
        <translation>Platz auf %1: %2 benötigt; %3 des Vorhandenen bleiben bis zum Ende; %4 frei.</translation>
    </message>
    <message>
        <source>Room at %1: %2 needed, %3 free.</source>
        <translation>Platz auf %1: %2 benötigt, %3 frei.</translation>
    </message>
    <message>
        <source>Verified before anything takes its place: sizes are compared, and the headers of disks are read.</source>
        <translation>Geprüft, bevor etwas an seine Stelle kommt: Größen werden verglichen und die Header der Datenträger gelesen.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• und %Ln weiteres</numerusform>
            <numerusform>• und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>button that starts it</comment>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What will happen.</source>
        <translation>Was geschehen wird.</translation>
    </message>
    <message>
        <source>%1
    goes beside what is there, to %2</source>
        <comment>source, target</comment>
        <translation>%1
    kommt neben das Vorhandene, nach %2</translation>
    </message>
    <message>
        <source>%1 to copy, %2 of it through this computer</source>
        <comment>sizes</comment>
        <translation>%1 zu kopieren, davon %2 über diesen Computer</translation>
    </message>
    <message>
        <source>%1 (empty parts of disks are not copied)</source>
        <comment>how much is copied</comment>
        <translation>%1 (leere Teile von Datenträgern werden nicht kopiert)</translation>
    </message>
    <message>
        <source>%1, %2; %3; %4.</source>
        <comment>number of files, size, how much is copied, what is replaced</comment>
        <translation>%1, %2; %3; %4.</translation>
    </message>
    <message>
        <source>It cannot be done like this.</source>
        <translation>So ist es nicht möglich.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreRunStep</name>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>The restore runs.</source>
        <translation>Die Wiederherstellung läuft.</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>Auftrag &amp;abbrechen...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (job continues)</source>
        <translation>Schließen (Auftrag läuft weiter)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Cancel this restore?</source>
        <translation>Diese Wiederherstellung abbrechen?</translation>
    </message>
    <message>
        <source>What was written so far is removed, and everything is put back as it was before. What was copied has to be copied again next time.</source>
        <translation>Was bisher geschrieben wurde, wird entfernt, und der vorherige Stand wird wiederhergestellt. Was kopiert wurde, muss beim nächsten Mal erneut kopiert werden.</translation>
    </message>
    <message>
        <source>&amp;Cancel Job</source>
        <translation>Auftrag &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreWhatStep</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What shall come back?</source>
        <translation>Was soll zurückkommen?</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Choose From a &amp;Copy</source>
        <translation>Aus einer &amp;Kopie auswählen</translation>
    </message>
    <message>
        <source>&amp;Add Selected</source>
        <translation>Auswahl &amp;hinzufügen</translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>Was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>No copy is known whose inside can be reached. Make a shadow copy first, or connect to the storage system that has one.</source>
        <translation>Keine Kopie ist bekannt, deren Inhalt erreichbar ist. Erstellen Sie zuerst eine Schattenkopie, oder verbinden Sie das Speichersystem, das eine hat.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>C&amp;opy:</source>
        <translation>K&amp;opie:</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>machine or file, copy</comment>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <comment>copy</comment>
        <translation>alles in %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>copy, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Select machines, folders or files in a copy. Add them to collect several.</source>
        <translation>Wählen Sie Maschinen, Ordner oder Dateien in einer Kopie aus. Fügen Sie sie hinzu, um mehrere zu sammeln.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::RestoreWhereStep</name>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Wohin soll es kommen?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, storage system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1
und %Ln weiterer</numerusform>
            <numerusform>%1
und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to:
%1</source>
        <translation>Es kommt nach:
%1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Ordner dieses Computers</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowAssistant</name>
    <message>
        <source>Shadow Copy</source>
        <translation>Schattenkopie</translation>
    </message>
    <message>
        <source>Shadow &amp;Copy...</source>
        <translation>Schatten&amp;kopie...</translation>
    </message>
    <message>
        <source>Make shadow copies of the selected shares, or of shares to be chosen</source>
        <translation>Schattenkopien der ausgewählten oder noch auszuwählender Freigaben erstellen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowCheckStep</name>
    <message>
        <source>not looked at</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>wird untersucht</translation>
    </message>
    <message>
        <source>can be copied</source>
        <comment>share</comment>
        <translation>kann kopiert werden</translation>
    </message>
    <message>
        <source>can be copied, with findings</source>
        <comment>share</comment>
        <translation>kann kopiert werden, mit Befunden</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>share</comment>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <comment>share</comment>
        <translation>konnte nicht untersucht werden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, finding, path</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shell, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of an assistant</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Can these shares be copied?</source>
        <translation>Können diese Freigaben kopiert werden?</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Erneut &amp;untersuchen</translation>
    </message>
    <message>
        <source>&amp;Try it although something blocks</source>
        <translation>Trotz Blockierung &amp;versuchen</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>Stand der Prüfung</translation>
    </message>
    <message>
        <source>Shares and what was found</source>
        <translation>Freigaben und Befunde</translation>
    </message>
    <message>
        <source>What stands in the way and what to do</source>
        <translation>Was im Weg steht und was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln share(s)...</source>
        <translation>
            <numerusform>%Ln Freigabe wird untersucht...</numerusform>
            <numerusform>%Ln Freigaben werden untersucht...</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Anmeldung läuft...</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln share(s) can be copied.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 von %Ln Freigabe kann kopiert werden.</numerusform>
            <numerusform>%1 von %Ln Freigaben können kopiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way, as far as could be seen.</source>
        <translation>Soweit erkennbar, steht nichts im Weg.</translation>
    </message>
    <message>
        <source>%1 is read-only for Penumbra: nothing is changed there, and no shadow copies are made.</source>
        <translation>%1 ist für Penumbra schreibgeschützt: Dort wird nichts geändert, und es werden keine Schattenkopien erstellt.</translation>
    </message>
    <message>
        <source>&amp;Allow Changes...</source>
        <translation>Änderungen zu&amp;lassen...</translation>
    </message>
    <message>
        <source>Allow changes on %1</source>
        <translation>Änderungen auf %1 zulassen</translation>
    </message>
    <message>
        <source>That %1 is the address of the SVM %2 is only what %3 said. Penumbra changes something only at addresses that you have confirmed.</source>
        <translation>Dass %1 die Adresse der SVM %2 ist, hat nur %3 angegeben. Penumbra ändert nur etwas unter Adressen, die Sie bestätigt haben.</translation>
    </message>
    <message>
        <source>&amp;Confirm Address</source>
        <translation>Adresse &amp;bestätigen</translation>
    </message>
    <message>
        <source>Confirm the address %1</source>
        <translation>Die Adresse %1 bestätigen</translation>
    </message>
    <message>
        <source>Let Penumbra change something on %1?</source>
        <translation>Darf Penumbra auf %1 etwas ändern?</translation>
    </message>
    <message>
        <source>From then on shadow copies can be made and removed there, and files restored. Each such action still shows first what it will do.</source>
        <translation>Von da an können dort Schattenkopien erstellt und entfernt und Dateien wiederhergestellt werden. Jede solche Aktion zeigt trotzdem zuerst, was sie tun wird.</translation>
    </message>
    <message>
        <source>&amp;Allow Changes</source>
        <translation>Änderungen zu&amp;lassen</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Still looking...</source>
        <translation>Untersuchung läuft noch...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowCopiesPage</name>
    <message>
        <source>unknown</source>
        <comment>time</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>(no copy yet)</source>
        <translation>(noch keine Kopie)</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Kopie von</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Exposed as</source>
        <translation>Bereitgestellt als</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>nicht bereitgestellt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>exposed share</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>set</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Shadow Copies</source>
        <translation>Schattenkopien</translation>
    </message>
    <message>
        <source>Shadow copies</source>
        <translation>Schattenkopien</translation>
    </message>
    <message>
        <source>Previous versions</source>
        <translation>Vorgängerversionen</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>copies and previous versions</comment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Which copies are shown</source>
        <translation>Welche Kopien angezeigt werden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter copies</source>
        <translation>Kopien filtern</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>What can be done with the selected copy</source>
        <translation>Was mit der ausgewählten Kopie getan werden kann</translation>
    </message>
    <message>
        <source>No shadow copy is known. The journal of this computer knows those made from here; other ones are seen where a server exposes or lists them.</source>
        <translation>Keine Schattenkopie ist bekannt. Das Journal dieses Computers kennt die von hier aus erstellten; andere sind zu sehen, wo ein Server sie bereitstellt oder auflistet.</translation>
    </message>
    <message>
        <source>No shadow copy of what is selected is known.</source>
        <translation>Vom Ausgewählten ist keine Schattenkopie bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shadow copy/copies</source>
        <translation>
            <numerusform>%Ln Schattenkopie</numerusform>
            <numerusform>%Ln Schattenkopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln previous version(s)</source>
        <translation>
            <numerusform>%Ln Vorgängerversion</numerusform>
            <numerusform>%Ln Vorgängerversionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>counts</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Nothing of this kind is known here.</source>
        <translation>Nichts dieser Art ist hier bekannt.</translation>
    </message>
    <message>
        <source>Select a copy, and what is inside will be here.</source>
        <translation>Wählen Sie eine Kopie aus; ihr Inhalt steht dann hier.</translation>
    </message>
    <message>
        <source>Select one copy to look inside.</source>
        <translation>Wählen Sie eine einzelne Kopie aus, um hineinzusehen.</translation>
    </message>
    <message>
        <source>Its server %1 belongs to no storage system that is known here. Connect to it to look inside.</source>
        <translation>Ihr Server %1 gehört zu keinem hier bekannten Speichersystem. Verbinden Sie es, um hineinzusehen.</translation>
    </message>
    <message>
        <source>It is not exposed, so nobody can look inside.</source>
        <translation>Sie ist nicht bereitgestellt, daher kann niemand hineinsehen.</translation>
    </message>
    <message>
        <source>The server lists it, but not under which name it is exposed: only who made it can look inside.</source>
        <translation>Der Server listet sie auf, nennt aber nicht den Namen, unter dem sie bereitgestellt ist: Nur ihr Ersteller kann hineinsehen.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowHowStep</name>
    <message>
        <source>How</source>
        <comment>step of an assistant</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What shall become of the copies?</source>
        <translation>Was soll aus den Kopien werden?</translation>
    </message>
    <message>
        <source>Backup of file shares, without writers (file-share-backup)</source>
        <translation>Sicherung von Dateifreigaben, ohne Writer (file-share-backup)</translation>
    </message>
    <message>
        <source>Backup (backup)</source>
        <translation>Sicherung (backup)</translation>
    </message>
    <message>
        <source>For going back, without writers; stays (nas-rollback)</source>
        <translation>Für die Rückkehr zu diesem Stand, ohne Writer; bleibt (nas-rollback)</translation>
    </message>
    <message>
        <source>For going back; stays (app-rollback)</source>
        <translation>Für die Rückkehr zu diesem Stand; bleibt (app-rollback)</translation>
    </message>
    <message>
        <source>As the server does it</source>
        <translation>Wie der Server es macht</translation>
    </message>
    <message>
        <source>Copies can be written until they are completed</source>
        <translation>Kopien sind beschreibbar, bis sie abgeschlossen werden</translation>
    </message>
    <message>
        <source>Copies are read-only from the start (Samba refuses that)</source>
        <translation>Kopien sind von Anfang an schreibgeschützt (Samba lehnt das ab)</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowResultStep</name>
    <message>
        <source>Result</source>
        <comment>step of an assistant</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>This is the result:</source>
        <translation>Das ist das Ergebnis:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>C&amp;opy Paths</source>
        <translation>Pfade k&amp;opieren</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Try Again...</source>
        <translation>&amp;Erneut versuchen...</translation>
    </message>
    <message>
        <source>Clean &amp;Up...</source>
        <translation>A&amp;ufräumen...</translation>
    </message>
    <message>
        <source>Show in &amp;Jobs</source>
        <translation>In &amp;Aufträgen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Look Into the Copies</source>
        <translation>In die Kopien &amp;hineinsehen</translation>
    </message>
    <message>
        <source>Copies that exist now</source>
        <translation>Jetzt vorhandene Kopien</translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <comment>path, time</comment>
        <translation>%1, erstellt %2</translation>
    </message>
    <message>
        <source>Clean up when the server can be reached; until then Penumbra remembers what is left.</source>
        <translation>Räumen Sie auf, sobald der Server erreichbar ist; bis dahin merkt sich Penumbra, was zurückgeblieben ist.</translation>
    </message>
    <message>
        <source>These shares can be copied. To have copies that stay, run the assistant again and keep them.</source>
        <translation>Diese Freigaben können kopiert werden. Um bleibende Kopien zu erhalten, führen Sie den Assistenten erneut aus, und behalten Sie die Kopien.</translation>
    </message>
    <message>
        <source>When the reason is mended, try again.</source>
        <translation>Wenn die Ursache behoben ist, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>What was made is on the page Shadow Copies: look inside there, bring machines back from it, and delete it when nobody needs it any more.</source>
        <translation>Was erstellt wurde, finden Sie auf der Seite „Schattenkopien“: Dort können Sie hineinsehen, Maschinen daraus zurückholen und es löschen, wenn niemand es mehr braucht.</translation>
    </message>
    <message>
        <source>What was made can be reached under these paths. It stays until it is deleted.</source>
        <translation>Was erstellt wurde, ist unter diesen Pfaden erreichbar. Es bleibt, bis es gelöscht wird.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowReviewStep</name>
    <message>
        <source>Review</source>
        <comment>step of an assistant</comment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>This will be done:</source>
        <translation>Das wird ausgeführt:</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>&amp;Make Shadow Copies</source>
        <translation>Schattenkopien &amp;erstellen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowRunStep</name>
    <message>
        <source>Run</source>
        <comment>step of an assistant</comment>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>The shadow copies are being made.</source>
        <translation>Die Schattenkopien werden erstellt.</translation>
    </message>
    <message>
        <source>&amp;Cancel Job...</source>
        <translation>Auftrag &amp;abbrechen...</translation>
    </message>
    <message>
        <source>Ask the job to end; what that costs is told first</source>
        <translation>Den Auftrag zum Beenden auffordern; die Folgen werden zuerst genannt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>C&amp;lose (job continues)</source>
        <translation>Sch&amp;ließen (Auftrag läuft weiter)</translation>
    </message>
    <message>
        <source>This was done:</source>
        <translation>Das wurde ausgeführt:</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ShadowWhatStep</name>
    <message>
        <source>What</source>
        <comment>step of an assistant</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which shares shall be copied?</source>
        <translation>Welche Freigaben sollen kopiert werden?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the shares</source>
        <translation>Filter der Freigaben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Shares to copy</source>
        <translation>Zu kopierende Freigaben</translation>
    </message>
    <message>
        <source>How many shares are chosen</source>
        <translation>Wie viele Freigaben ausgewählt sind</translation>
    </message>
    <message>
        <source>read-only: changes are not allowed yet</source>
        <translation>schreibgeschützt: Änderungen sind noch nicht zugelassen</translation>
    </message>
    <message>
        <source>reference server</source>
        <translation>Referenzserver</translation>
    </message>
    <message>
        <source>makes no shadow copies: they are switched off</source>
        <translation>erstellt keine Schattenkopien: Sie sind ausgeschaltet</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>the server can make no shadow copy of it</source>
        <translation>der Server kann davon keine Schattenkopie erstellen</translation>
    </message>
    <message>
        <source>no shares are known here</source>
        <translation>hier sind keine Freigaben bekannt</translation>
    </message>
    <message>
        <source>Tick the shares whose machines shall be in the copies.</source>
        <translation>Haken Sie die Freigaben an, deren Maschinen in den Kopien sein sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) chosen</source>
        <translation>
            <numerusform>%Ln Freigabe ausgewählt</numerusform>
            <numerusform>%Ln Freigaben ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SignInDialog</name>
    <message>
        <source>The management interface of %1 (%2) wants a password.</source>
        <translation>Die Verwaltungsschnittstelle von %1 (%2) verlangt ein Kennwort.</translation>
    </message>
    <message>
        <source>The SMB server of %1 (%2) wants a password.</source>
        <translation>Der SMB-Server von %1 (%2) verlangt ein Kennwort.</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StartPage</name>
    <message>
        <source>&amp;Connect a storage system</source>
        <translation>Speichersystem &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Start the reference server</source>
        <translation>&amp;Referenzserver starten</translation>
    </message>
    <message>
        <source>A private storage system on this computer, with machines and mistakes in them, to try everything on</source>
        <translation>Ein privates Speichersystem auf diesem Computer, mit Maschinen und eingebauten Fehlern, um alles auszuprobieren</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StatusLine</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop looking at the shares</source>
        <translation>Untersuchung der Freigaben abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln storage system(s)</source>
        <translation>
            <numerusform>%Ln Speichersystem</numerusform>
            <numerusform>%Ln Speichersysteme</numerusform>
        </translation>
    </message>
    <message>
        <source>No storage system is known</source>
        <translation>Kein Speichersystem bekannt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looking at %Ln share(s)</source>
        <translation>
            <numerusform>%Ln Freigabe wird untersucht</numerusform>
            <numerusform>%Ln Freigaben werden untersucht</numerusform>
        </translation>
    </message>
    <message>
        <source>reading machines on %1: %2</source>
        <translation>Maschinen auf %1 werden gelesen: %2</translation>
    </message>
    <message>
        <source>scanning %1: %2 entries</source>
        <translation>%1 wird durchsucht: %2 Einträge</translation>
    </message>
    <message numerus="yes">
        <source>refreshing %Ln storage system(s)</source>
        <translation>
            <numerusform>%Ln Speichersystem wird aktualisiert</numerusform>
            <numerusform>%Ln Speichersysteme werden aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs ended early and left something; show what, and clean it up</source>
        <translation>Aufträge wurden vorzeitig beendet und haben etwas zurückgelassen; anzeigen und aufräumen</translation>
    </message>
    <message>
        <source>Show this job</source>
        <translation>Diesen Auftrag anzeigen</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>Protection of the connection</source>
        <translation>Schutz der Verbindung</translation>
    </message>
    <message>
        <source>Whether changes are allowed</source>
        <translation>Ob Änderungen zugelassen sind</translation>
    </message>
    <message>
        <source>%1 (reference server)</source>
        <translation>%1 (Referenzserver)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>system, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>| %1</source>
        <comment>how the connection is protected</comment>
        <translation>| %1</translation>
    </message>
    <message>
        <source>What the newest SMB connections say of themselves</source>
        <translation>Was die neuesten SMB-Verbindungen über sich angeben</translation>
    </message>
    <message>
        <source>| read-only</source>
        <translation>| schreibgeschützt</translation>
    </message>
    <message>
        <source>| changes allowed</source>
        <translation>| Änderungen zugelassen</translation>
    </message>
    <message>
        <source>Penumbra changes nothing on this storage system</source>
        <translation>Penumbra ändert auf diesem Speichersystem nichts</translation>
    </message>
    <message>
        <source>Penumbra may make shadow copies and restore on this storage system</source>
        <translation>Penumbra darf auf diesem Speichersystem Schattenkopien erstellen und wiederherstellen</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>number of jobs; of the newest: title, step, time</comment>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) left over</source>
        <translation>
            <numerusform>%Ln Rest zurückgeblieben</numerusform>
            <numerusform>%Ln Reste zurückgeblieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was left over</source>
        <translation>Etwas ist zurückgeblieben</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SystemStore</name>
    <message>
        <source>Shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::TableView</name>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>&amp;Spalten...</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ValidationPage</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shell, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What the finding means and what to do</source>
        <translation>Was der Befund bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Copy Remedy</source>
        <translation>Abhilfe &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Ex&amp;portieren</translation>
    </message>
    <message>
        <source>&amp;%1...</source>
        <translation>&amp;%1...</translation>
    </message>
    <message>
        <source>No share was looked at yet here. Validation looks at shares and lists what stands in the way of shadow copies.</source>
        <translation>Hier wurde noch keine Freigabe untersucht. Die Prüfung untersucht Freigaben und listet auf, was Schattenkopien im Weg steht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>share, failure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a finding to see what it means and what to do.</source>
        <translation>Wählen Sie einen Befund aus, um zu sehen, was er bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Bericht exportiert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Accepted as it is by %1, %2 %3: %4</source>
        <comment>user, time, time zone, reason</comment>
        <translation>Akzeptiert, wie es ist, von %1, %2 %3: %4</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Acce&amp;pt As It Is...</source>
        <translation>So ak&amp;zeptieren, wie es ist...</translation>
    </message>
    <message>
        <source>Say why the selected findings may stay as they are; they no longer count</source>
        <translation>Angeben, warum die ausgewählten Befunde so bleiben dürfen; sie zählen dann nicht mehr</translation>
    </message>
    <message>
        <source>Count A&amp;gain</source>
        <translation>Wieder zä&amp;hlen</translation>
    </message>
    <message>
        <source>Let the selected accepted findings count again</source>
        <translation>Die ausgewählten akzeptierten Befunde wieder zählen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln share(s) could not be looked at</source>
        <translation>
            <numerusform>%1; %Ln Freigabe konnte nicht untersucht werden</numerusform>
            <numerusform>%1; %Ln Freigaben konnten nicht untersucht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that stands in the way of shadow copies.</source>
        <translation>Es wurde nichts gefunden, was Schattenkopien im Weg steht.</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::WarningBox</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::WorkBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stop this; what was entered stays</source>
        <translation>Diesen Vorgang anhalten; was eingegeben wurde, bleibt</translation>
    </message>
    <message>
        <source>Something runs</source>
        <translation>Ein Vorgang läuft</translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Workbench</name>
    <message>
        <source>Job done</source>
        <translation>Auftrag abgeschlossen</translation>
    </message>
    <message>
        <source>Job not done</source>
        <translation>Auftrag nicht abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Penumbra::Validate</name>
    <message>
        <source>Not continuously available</source>
        <translation>Nicht fortlaufend verfügbar</translation>
    </message>
    <message>
        <source>The share is continuously available.</source>
        <translation>Die Freigabe ist fortlaufend verfügbar.</translation>
    </message>
    <message>
        <source>The share is not continuously available. When the server fails over, machines lose their disks, a running backup ends, and a disk may need repair before it is whole.</source>
        <translation>Die Freigabe ist nicht fortlaufend verfügbar. Bei einem Failover des Servers verlieren Maschinen ihre Datenträger, eine laufende Sicherung endet, und ein Datenträger muss unter Umständen erst repariert werden.</translation>
    </message>
    <message>
        <source>Make the share continuously available. Hosts have to open it anew: restart the machines, or move them to another host and back.</source>
        <translation>Machen Sie die Freigabe fortlaufend verfügbar. Hosts müssen sie neu öffnen: Starten Sie die Maschinen neu, oder verschieben Sie sie auf einen anderen Host und zurück.</translation>
    </message>
    <message>
        <source>Configuration cannot be read</source>
        <translation>Konfiguration nicht lesbar</translation>
    </message>
    <message>
        <source>Every configuration of a machine can be read.</source>
        <translation>Jede Konfiguration einer Maschine kann gelesen werden.</translation>
    </message>
    <message>
        <source>Configuration in use</source>
        <translation>Konfiguration in Verwendung</translation>
    </message>
    <message>
        <source>A host holds the configuration open, so which files belong to the machine is not known. A shadow copy takes it all the same.</source>
        <translation>Ein Host hält die Konfiguration geöffnet; daher ist nicht bekannt, welche Dateien zur Maschine gehören. Eine Schattenkopie erfasst sie trotzdem.</translation>
    </message>
    <message>
        <source>Nothing has to be done. To have it checked, validate while the machine is off.</source>
        <translation>Es ist nichts zu tun. Um sie prüfen zu lassen, starten Sie die Prüfung, während die Maschine ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Your account may not read the configuration: which files belong to the machine, and whether they are all in this share, is not known.</source>
        <translation>Ihr Konto darf die Konfiguration nicht lesen: Welche Dateien zur Maschine gehören und ob alle in dieser Freigabe liegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The configuration cannot be understood: a machine restored from it may not be importable, and which files belong to it is not known. </source>
        <translation>Die Konfiguration kann nicht interpretiert werden: Eine daraus wiederhergestellte Maschine lässt sich möglicherweise nicht importieren, und welche Dateien zu ihr gehören, ist nicht bekannt. </translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share.</source>
        <translation>Führen Sie die Prüfung mit einem Konto aus, das alles in der Freigabe lesen darf.</translation>
    </message>
    <message>
        <source>See whether the host still shows the machine; if it does, export it or change a setting, so that the host writes the file anew. A configuration of no machine can be deleted.</source>
        <translation>Sehen Sie nach, ob der Host die Maschine noch anzeigt. Wenn ja, exportieren Sie sie, oder ändern Sie eine Einstellung, damit der Host die Datei neu schreibt. Eine Konfiguration, die zu keiner Maschine gehört, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Deeper than a shadow copy reaches</source>
        <translation>Tiefer, als eine Schattenkopie reicht</translation>
    </message>
    <message>
        <source>No file lies deeper below the share than the SVM&apos;s shadow copy directory depth.</source>
        <translation>Keine Datei liegt tiefer unter der Freigabe als die Ordnertiefe der SVM für Schattenkopien.</translation>
    </message>
    <message>
        <source>file lies</source>
        <translation>Datei liegt</translation>
    </message>
    <message>
        <source>files lie</source>
        <translation>Dateien liegen</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share, which is as far as shadow copies of %3 reach: they are not in the backup, or it fails.</source>
        <translation>%1 tiefer als %2 Ebenen unter der Freigabe; so weit reichen Schattenkopien von %3. Was tiefer liegt, fehlt in der Sicherung, oder sie schlägt fehl.</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share. How deep shadow copies of this server reach is not known; ONTAP&apos;s default is %2, and what lies deeper is not in its copies.</source>
        <translation>%1 tiefer als %2 Ebenen unter der Freigabe. Wie tief Schattenkopien dieses Servers reichen, ist nicht bekannt; der Standardwert von ONTAP ist %2, und was tiefer liegt, fehlt in seinen Kopien.</translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share. This matters only if the server is ONTAP, which over SMB alone cannot be told: its shadow copies reach %2 levels unless it was set up otherwise, and what lies deeper is not in them. Other servers have no such limit.</source>
        <translation>%1 tiefer als %2 Ebenen unter der Freigabe. Das ist nur wichtig, wenn der Server ein ONTAP-System ist, was über SMB allein nicht festzustellen ist: Dessen Schattenkopien reichen %2 Ebenen tief, sofern nichts anderes eingerichtet wurde, und was tiefer liegt, fehlt darin. Andere Server haben keine solche Grenze.</translation>
    </message>
    <message>
        <source>If it is ONTAP, add it as such, to see the depth. </source>
        <translation>Wenn es ein ONTAP-System ist, fügen Sie es als solches hinzu, um die Tiefe zu sehen. </translation>
    </message>
    <message>
        <source>Move the folder nearer to the share&apos;s root, share a folder further down, or let shadow copies reach deeper (the deepest entry is at level %1; 0 is without limit).</source>
        <translation>Verschieben Sie den Ordner näher an den Stammordner der Freigabe, geben Sie einen Ordner weiter unten frei, oder lassen Sie Schattenkopien tiefer reichen (der tiefste Eintrag liegt auf Ebene %1; 0 bedeutet unbegrenzt).</translation>
    </message>
    <message>
        <source>Broken chain of disks</source>
        <translation>Unterbrochene Datenträgerkette</translation>
    </message>
    <message>
        <source>Every disk of a machine is there, and so is each of its parents, with the identity that its child expects.</source>
        <translation>Jeder Datenträger einer Maschine ist vorhanden, ebenso jeder seiner übergeordneten Datenträger mit der Kennung, die der untergeordnete erwartet.</translation>
    </message>
    <message>
        <source>Disk missing</source>
        <translation>Datenträger fehlt</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration names this disk, and there is no such file: a backup of the machine has no such disk either.</source>
        <translation>Die Konfiguration der Maschine nennt diesen Datenträger, doch die Datei gibt es nicht: Auch eine Sicherung der Maschine enthält ihn nicht.</translation>
    </message>
    <message>
        <source>Put the disk back where the configuration says, or remove it from the machine.</source>
        <translation>Legen Sie den Datenträger dort ab, wo die Konfiguration ihn nennt, oder entfernen Sie ihn aus der Maschine.</translation>
    </message>
    <message>
        <source>Parent does not fit</source>
        <translation>Übergeordneter Datenträger passt nicht</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, and the file there is not the one it was made on, or was changed since: what can be read of the disk is not what was written.</source>
        <translation>Der Datenträger ist eine Differenz zu %1, doch die Datei dort ist nicht die, auf deren Grundlage er erstellt wurde, oder sie wurde seitdem geändert: Was sich vom Datenträger lesen lässt, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, but cannot be one to the file there: %2. No host opens it.</source>
        <translation>Der Datenträger ist eine Differenz zu %1, kann aber keine zur dortigen Datei sein: %2. Kein Host öffnet ihn.</translation>
    </message>
    <message>
        <source>Find the parent as it was, in a backup or a snapshot, and put it back. Do not start the machine before.</source>
        <translation>Suchen Sie den übergeordneten Datenträger in seinem früheren Stand in einer Sicherung oder einem Snapshot, und legen Sie ihn zurück. Starten Sie die Maschine nicht vorher.</translation>
    </message>
    <message>
        <source>Disks are each other&apos;s parents</source>
        <translation>Datenträger sind einander übergeordnet</translation>
    </message>
    <message>
        <source>The chain of this disk leads back to itself: it cannot be opened, nor restored.</source>
        <translation>Die Kette dieses Datenträgers führt zu ihm selbst zurück: Er kann weder geöffnet noch wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Find out which parent the disk was made on, and set it.</source>
        <translation>Ermitteln Sie, auf welchem übergeordneten Datenträger er erstellt wurde, und stellen Sie diesen ein.</translation>
    </message>
    <message>
        <source>Parent missing</source>
        <translation>Übergeordneter Datenträger fehlt</translation>
    </message>
    <message>
        <source>The disk is a difference to %1, which is not there, or in none of the shares: a backup holds the changes and not what they were made on, and the machine cannot be restored from it.</source>
        <translation>Der Datenträger ist eine Differenz zu %1; diese Datei ist nicht vorhanden oder liegt in keiner der Freigaben: Eine Sicherung enthält die Änderungen, aber nicht deren Grundlage, und die Maschine kann daraus nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Put the parent into the machine&apos;s share, in the place that the disk names; or point the disk at where it is, then join both into one with Convert-VHD.</source>
        <translation>Legen Sie den übergeordneten Datenträger in der Freigabe der Maschine an der Stelle ab, die der Datenträger nennt; oder tragen Sie im Datenträger ein, wo der übergeordnete liegt, und fassen Sie beide dann mit Convert-VHD zu einem zusammen.</translation>
    </message>
    <message>
        <source>Disk with an open log</source>
        <translation>Datenträger mit offenem Protokoll</translation>
    </message>
    <message>
        <source>The log of every VHDX disk is empty, unless a host has the disk open.</source>
        <translation>Das Protokoll jedes VHDX-Datenträgers ist leer, sofern ihn kein Host geöffnet hat.</translation>
    </message>
    <message>
        <source>The disk&apos;s log holds changes that are not in the disk yet: either a machine is running on it now, or its host went down while it was. A program that does not replay the log sees old or torn content in a backup of it.</source>
        <translation>Das Protokoll des Datenträgers enthält Änderungen, die noch nicht im Datenträger stehen: Entweder läuft gerade eine Maschine damit, oder ihr Host ist währenddessen ausgefallen. Ein Programm, das das Protokoll nicht einspielt, sieht in einer Sicherung davon alten oder inkonsistenten Inhalt.</translation>
    </message>
    <message>
        <source>If the machine runs, nothing has to be done. If it is off, attach the disk once for writing, which replays the log; the machine&apos;s start does so, too.</source>
        <translation>Wenn die Maschine läuft, ist nichts zu tun. Ist sie ausgeschaltet, binden Sie den Datenträger einmal zum Schreiben ein; dabei wird das Protokoll eingespielt. Beim Start der Maschine geschieht das ebenfalls.</translation>
    </message>
    <message>
        <source>Disk cannot be read</source>
        <translation>Datenträger nicht lesbar</translation>
    </message>
    <message>
        <source>Every virtual disk can be opened, and its headers and tables hold together.</source>
        <translation>Jeder virtuelle Datenträger kann geöffnet werden, und seine Header und Tabellen sind stimmig.</translation>
    </message>
    <message>
        <source>Disk in use</source>
        <translation>Datenträger in Verwendung</translation>
    </message>
    <message>
        <source>A host holds the disk open, so its chain of parents could not be looked into. A shadow copy takes it all the same.</source>
        <translation>Ein Host hält den Datenträger geöffnet; daher konnte die Kette der übergeordneten Datenträger nicht untersucht werden. Eine Schattenkopie erfasst ihn trotzdem.</translation>
    </message>
    <message>
        <source>Disk not readable with this account</source>
        <translation>Datenträger mit diesem Konto nicht lesbar</translation>
    </message>
    <message>
        <source>Your account may not read the disk: whether it is whole, and where its parents are, is not known.</source>
        <translation>Ihr Konto darf den Datenträger nicht lesen: Ob er unbeschädigt ist und wo seine übergeordneten Datenträger liegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share; a member of Backup Operators may.</source>
        <translation>Führen Sie die Prüfung mit einem Konto aus, das alles in der Freigabe lesen darf, etwa einem Mitglied der Gruppe „Sicherungs-Operatoren“.</translation>
    </message>
    <message>
        <source>Damaged disk</source>
        <translation>Beschädigter Datenträger</translation>
    </message>
    <message>
        <source>The disk cannot be understood; a backup of it is as damaged as it is itself. </source>
        <translation>Der Datenträger kann nicht interpretiert werden; eine Sicherung davon ist ebenso beschädigt wie er selbst. </translation>
    </message>
    <message>
        <source>Check the disk with penumbractl disk check, and restore it from a backup in which it is whole.</source>
        <translation>Prüfen Sie den Datenträger mit penumbractl disk check, und stellen Sie ihn aus einer Sicherung wieder her, in der er unbeschädigt ist.</translation>
    </message>
    <message>
        <source> A shadow copy takes directories and regular files only, and may fail because of it.</source>
        <translation> Eine Schattenkopie erfasst nur Ordner und reguläre Dateien und kann daran scheitern.</translation>
    </message>
    <message>
        <source>Remove it at the server, over NFS or at its console; over SMB it shows as an empty file. Find out first which program made it.</source>
        <translation>Entfernen Sie dies am Server, über NFS oder an seiner Konsole; über SMB erscheint es als leere Datei. Ermitteln Sie zuerst, welches Programm es angelegt hat.</translation>
    </message>
    <message>
        <source>Reparse point</source>
        <translation>Analysepunkt</translation>
    </message>
    <message>
        <source>This is a link, a mount point or a junction; which one cannot be seen over SMB. What it leads to is not in the backup.</source>
        <translation>Dies ist ein Link, ein Bereitstellungspunkt oder eine Junction; was davon, ist über SMB nicht zu erkennen. Sein Ziel ist nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>Put what it leads to into the share, and remove the reparse point itself.</source>
        <translation>Verschieben Sie das Ziel in die Freigabe, und entfernen Sie den Analysepunkt selbst.</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Symbolischer Link</translation>
    </message>
    <message>
        <source>What this link leads to is not in the backup.</source>
        <translation>Das Ziel dieses Links ist nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>Move the file or folder it leads to into the share, or use its real path in the machine&apos;s settings; then remove the link at the server, so that what it leads to stays.</source>
        <translation>Verschieben Sie die Datei oder den Ordner, worauf der Link zeigt, in die Freigabe, oder verwenden Sie den tatsächlichen Pfad in den Einstellungen der Maschine; entfernen Sie dann den Link am Server, damit sein Ziel erhalten bleibt.</translation>
    </message>
    <message>
        <source>Junction</source>
        <translation>Junction</translation>
    </message>
    <message>
        <source>Another volume is mounted here; its files are not in the backup.</source>
        <translation>Hier ist ein anderes Volume eingehängt; dessen Dateien sind nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>Mount that volume outside the share and give it a share of its own.</source>
        <translation>Hängen Sie dieses Volume außerhalb der Freigabe ein, und geben Sie ihm eine eigene Freigabe.</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>This is a named pipe of a Unix program, not a file.</source>
        <translation>Dies ist eine benannte Pipe eines Unix-Programms, keine Datei.</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>This is a socket of a Unix program, not a file.</source>
        <translation>Dies ist ein Socket eines Unix-Programms, keine Datei.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>This is a device node, not a file.</source>
        <translation>Dies ist eine Gerätedatei, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Named stream</source>
        <translation>Benannter Datenstrom</translation>
    </message>
    <message>
        <source>The file carries a further stream beside its content; the stream is lost in the backup.</source>
        <translation>Die Datei hat neben ihrem Inhalt einen weiteren Datenstrom; dieser geht in der Sicherung verloren.</translation>
    </message>
    <message>
        <source>Remove the stream. One called Zone.Identifier only says that the file was downloaded.</source>
        <translation>Entfernen Sie den Datenstrom. Ein Datenstrom namens Zone.Identifier besagt nur, dass die Datei heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Hardlink</translation>
    </message>
    <message>
        <source>The file has more than one name. In a backup each name becomes a file of its own, and after a restore they are no longer the same file.</source>
        <translation>Die Datei hat mehr als einen Namen. In einer Sicherung wird aus jedem Namen eine eigene Datei, und nach einer Wiederherstellung sind sie nicht mehr dieselbe Datei.</translation>
    </message>
    <message>
        <source>Keep one name: copy the file, put the copy in the place of one name, and remove the other names that no machine uses. Stop the machine before.</source>
        <translation>Behalten Sie einen Namen: Kopieren Sie die Datei, ersetzen Sie einen der Namen durch die Kopie, und entfernen Sie die anderen Namen, die keine Maschine verwendet. Beenden Sie die Maschine vorher.</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>Keine reguläre Datei</translation>
    </message>
    <message>
        <source>This is neither a directory nor a regular file.</source>
        <translation>Dies ist weder ein Ordner noch eine reguläre Datei.</translation>
    </message>
    <message>
        <source>Directories and regular files only</source>
        <translation>Nur Ordner und reguläre Dateien</translation>
    </message>
    <message>
        <source>Everything below the share is a directory or a regular file with one name: no junctions, links, reparse points, FIFOs, sockets, devices, streams or hard links.</source>
        <translation>Alles unter der Freigabe ist ein Ordner oder eine reguläre Datei mit einem Namen: keine Junctions, Links, Analysepunkte, FIFOs, Sockets, Geräte, Datenströme oder Hardlinks.</translation>
    </message>
    <message>
        <source>There are %1 of this kind below. </source>
        <translation>Darunter gibt es %1 dieser Art. </translation>
    </message>
    <message>
        <source>Volume mounted below the share</source>
        <translation>Volume unter der Freigabe eingehängt</translation>
    </message>
    <message>
        <source>No other volume is mounted anywhere below the share.</source>
        <translation>Nirgends unter der Freigabe ist ein anderes Volume eingehängt.</translation>
    </message>
    <message>
        <source>The volume %1 is mounted here, and a shadow copy never crosses into another volume: the copy fails, or leads nowhere from here on.</source>
        <translation>Hier ist das Volume %1 eingehängt, und eine Schattenkopie reicht nie in ein anderes Volume hinein: Die Kopie schlägt fehl oder führt von hier an ins Leere.</translation>
    </message>
    <message>
        <source>Mount the volume outside the share and give it a share of its own; machines that are on it have to be stopped before. Unmounting makes its files unreachable at their present paths.</source>
        <translation>Hängen Sie das Volume außerhalb der Freigabe ein, und geben Sie ihm eine eigene Freigabe. Maschinen, die darauf liegen, müssen vorher beendet werden. Nach dem Aushängen sind seine Dateien unter ihren jetzigen Pfaden nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>parent disk</source>
        <translation>übergeordneter Datenträger</translation>
    </message>
    <message>
        <source>checkpoint&apos;s configuration</source>
        <translation>Prüfpunktkonfiguration</translation>
    </message>
    <message>
        <source>checkpoint&apos;s disk</source>
        <translation>Prüfpunktdatenträger</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>gespeicherter Zustand</translation>
    </message>
    <message>
        <source>runtime state</source>
        <translation>Laufzeitzustand</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>Gastzustand</translation>
    </message>
    <message>
        <source>smart paging file</source>
        <translation>Smart Paging-Datei</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Machine in more than one share</source>
        <translation>Maschine in mehr als einer Freigabe</translation>
    </message>
    <message>
        <source>All files of a machine lie in one share: configuration, disks and their parents, checkpoints, saved state.</source>
        <translation>Alle Dateien einer Maschine liegen in einer Freigabe: Konfiguration, Datenträger samt übergeordneten, Prüfpunkte, gespeicherter Zustand.</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration lies in the share %1, but this lies in another share: %2. A backup of %1 alone lacks it, and two shares are not always copied at one instant.</source>
        <translation>Die Konfiguration der Maschine liegt in der Freigabe %1, Folgendes aber in einer anderen Freigabe: %2. Einer Sicherung von %1 allein fehlt es, und zwei Freigaben werden nicht immer zum selben Zeitpunkt kopiert.</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration lies in the share %1, but this lies in none of the server&apos;s shares that were looked at: %2. It is not in the backup.</source>
        <translation>Die Konfiguration der Maschine liegt in der Freigabe %1, Folgendes aber in keiner der untersuchten Freigaben des Servers: %2. Es ist nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>With the machine off, make a disk of its own out of the difference and its parents, in the machine&apos;s share, and attach that one instead.</source>
        <translation>Erstellen Sie bei ausgeschalteter Maschine aus der Differenz und ihren übergeordneten Datenträgern einen eigenständigen Datenträger in der Freigabe der Maschine, und fügen Sie stattdessen diesen an.</translation>
    </message>
    <message>
        <source>Move the machine&apos;s storage to one folder in one share. The host can do so while the machine runs.</source>
        <translation>Verschieben Sie den Speicher der Maschine in einen Ordner einer Freigabe. Der Host kann das bei laufender Maschine tun.</translation>
    </message>
    <message>
        <source>This share holds a part of the machine: %1. Its configuration lies in another share, so that a backup of %2 alone cannot bring the machine back.</source>
        <translation>Diese Freigabe enthält einen Teil der Maschine: %1. Ihre Konfiguration liegt in einer anderen Freigabe, sodass sich die Maschine aus einer Sicherung von %2 allein nicht wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Move the machine&apos;s storage to one folder in one share, or always back up both shares; two shares are not always copied at one instant.</source>
        <translation>Verschieben Sie den Speicher der Maschine in einen Ordner einer Freigabe, oder sichern Sie immer beide Freigaben; zwei Freigaben werden nicht immer zum selben Zeitpunkt kopiert.</translation>
    </message>
    <message>
        <source>Parent by absolute path</source>
        <translation>Übergeordneter Datenträger über absoluten Pfad</translation>
    </message>
    <message>
        <source>The parent of a disk is found by the path that leads there from the disk itself, so that a restored copy finds its own parent.</source>
        <translation>Der übergeordnete Datenträger wird über den Pfad gefunden, der vom Datenträger selbst dorthin führt, sodass eine wiederhergestellte Kopie ihren eigenen übergeordneten Datenträger findet.</translation>
    </message>
    <message>
        <source>The parent %1 is found only by its absolute path, in another place than the disk&apos;s relative path says. A restored copy of the disk then reads the live parent instead of the restored one, or finds none.</source>
        <translation>Der übergeordnete Datenträger %1 wird nur über seinen absoluten Pfad gefunden, an einer anderen Stelle, als der relative Pfad des Datenträgers angibt. Eine wiederhergestellte Kopie des Datenträgers liest dann den produktiven übergeordneten Datenträger statt des wiederhergestellten oder findet keinen.</translation>
    </message>
    <message>
        <source>With the machine off, set the parent&apos;s path anew; that writes both paths.</source>
        <translation>Stellen Sie bei ausgeschalteter Maschine den Pfad des übergeordneten Datenträgers neu ein; dabei werden beide Pfade geschrieben.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>konnte nicht untersucht werden</translation>
    </message>
    <message>
        <source>No machine has its configuration in this share.</source>
        <translation>Keine Maschine hat ihre Konfiguration in dieser Freigabe.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Maschine %1</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <translation>Akzeptiert von %1, %2: %3</translation>
    </message>
    <message>
        <source>SVM %1 of %2</source>
        <translation>SVM %1 von %2</translation>
    </message>
    <message>
        <source>Not seen: %1</source>
        <translation>Nicht erfasst: %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Validation of shares</source>
        <translation>Prüfung von Freigaben</translation>
    </message>
    <message>
        <source>Penumbra %1. Commands are for you to type; Penumbra runs none of them.</source>
        <translation>Penumbra %1. Befehle geben Sie selbst ein; Penumbra führt keinen davon aus.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Penumbra %1, %2</source>
        <translation>Penumbra %1, %2</translation>
    </message>
    <message>
        <source>%1: %2  [%3]</source>
        <translation>%1: %2  [%3]</translation>
    </message>
    <message>
        <source>machine %1 (%2)</source>
        <translation>Maschine %1 (%2)</translation>
    </message>
    <message>
        <source>accepted by %1, %2: %3</source>
        <translation>akzeptiert von %1, %2: %3</translation>
    </message>
    <message>
        <source>means  </source>
        <translation>heißt  </translation>
    </message>
    <message>
        <source>do     </source>
        <translation>tun     </translation>
    </message>
    <message>
        <source>file   </source>
        <translation>Pfad   </translation>
    </message>
    <message>
        <source>%1  (%2/%3): %4</source>
        <translation>%1  (%2/%3): %4</translation>
    </message>
    <message>
        <source>not looked at: </source>
        <translation>nicht untersucht: </translation>
    </message>
    <message>
        <source>not seen: </source>
        <translation>nicht erfasst: </translation>
    </message>
    <message>
        <source>machine %1: %2</source>
        <translation>Maschine %1: %2</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Akzeptiert:</translation>
    </message>
    <message>
        <source>note: </source>
        <translation>Anmerkung: </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>%1, Penumbra %2</source>
        <translation>%1, Penumbra %2</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No shadow copy can be made, or none that can be used.</source>
        <translation>Es kann keine Schattenkopie erstellt werden oder keine verwendbare.</translation>
    </message>
    <message>
        <source>A backup is made, but something is not in it.</source>
        <translation>Eine Sicherung wird erstellt, aber etwas fehlt darin.</translation>
    </message>
    <message>
        <source>A backup is whole today; this can spoil it.</source>
        <translation>Eine Sicherung ist heute vollständig; dies kann sie verderben.</translation>
    </message>
    <message>
        <source>Nothing is lost; it would be better otherwise.</source>
        <translation>Nichts geht verloren; anders wäre es besser.</translation>
    </message>
    <message>
        <source>blocks backups</source>
        <translation>blockiert Sicherungen</translation>
    </message>
    <message>
        <source>block backups</source>
        <translation>blockieren Sicherungen</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>%1 of %2 could not be looked at.</source>
        <translation>Untersuchung fehlgeschlagen: %1 von %2.</translation>
    </message>
    <message>
        <source>There is no share to look at.</source>
        <translation>Es gibt keine Freigabe, die untersucht werden könnte.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be backed up.</source>
        <translation>Nicht alles in %1 kann gesichert werden.</translation>
    </message>
    <message>
        <source>Backups of %1 would not hold everything.</source>
        <translation>Sicherungen von %1 würden nicht alles enthalten.</translation>
    </message>
    <message>
        <source>%1 can be backed up, with risks.</source>
        <translation>%1: Sicherung möglich, mit Risiken.</translation>
    </message>
    <message>
        <source>%1 can be backed up.</source>
        <translation>%1: Sicherung möglich.</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>Pfad %1</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>%1, %2, %3; kinds of files by %4</source>
        <translation>%1, %2, %3; Dateiarten laut %4</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Left by a restore</source>
        <translation>Rest einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Nothing lies beside files that was set aside by a restore or that one did not finish.</source>
        <translation>Neben den Dateien liegt nichts, was eine Wiederherstellung beiseitegelegt oder nicht fertiggestellt hat.</translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation>Von einer Wiederherstellung beiseitegelegt</translation>
    </message>
    <message>
        <source>%1 was replaced by restore %2, and this is what stood there before. It takes space, also in each backup.</source>
        <translation>%1 wurde durch die Wiederherstellung %2 ersetzt, und dies stand vorher dort. Es belegt Platz, auch in jeder Sicherung.</translation>
    </message>
    <message>
        <source>When nobody needs it any more, remove it: penumbractl restore discard %1, on the computer that ran the restore.</source>
        <translation>Wenn es niemand mehr braucht, entfernen Sie es: penumbractl restore discard %1 auf dem Computer, der die Wiederherstellung ausgeführt hat.</translation>
    </message>
    <message>
        <source>Unfinished restore</source>
        <translation>Unfertige Wiederherstellung</translation>
    </message>
    <message>
        <source>Restore %1 is writing this, or ended early and left it. Until it is finished or undone, the machine it belongs to must not be started.</source>
        <translation>Die Wiederherstellung %1 schreibt dies gerade, oder sie endete vorzeitig und hat es zurückgelassen. Bis sie abgeschlossen oder rückgängig gemacht ist, darf die zugehörige Maschine nicht gestartet werden.</translation>
    </message>
    <message>
        <source>If no restore is running, run penumbractl recover on the computer that ran it. If that computer is gone, delete it.</source>
        <translation>Wenn keine Wiederherstellung läuft, führen Sie penumbractl recover auf dem Computer aus, der sie ausgeführt hat. Wenn es diesen Computer nicht mehr gibt, löschen Sie es.</translation>
    </message>
    <message>
        <source>Stray in the share&apos;s root</source>
        <translation>Fremdes im Stammordner der Freigabe</translation>
    </message>
    <message>
        <source>The share&apos;s root holds only files of machines and folders of machines, and empty folders.</source>
        <translation>Der Stammordner der Freigabe enthält nur Dateien und Ordner von Maschinen sowie leere Ordner.</translation>
    </message>
    <message>
        <source>Stray folder in the share&apos;s root</source>
        <translation>Fremder Ordner im Stammordner der Freigabe</translation>
    </message>
    <message>
        <source>Stray file in the share&apos;s root</source>
        <translation>Fremde Datei im Stammordner der Freigabe</translation>
    </message>
    <message>
        <source>The folder holds files, and none of a machine. They are copied with each backup and take space in it.</source>
        <translation>Der Ordner enthält Dateien, aber keine einer Maschine. Sie werden mit jeder Sicherung kopiert und belegen darin Platz.</translation>
    </message>
    <message>
        <source>The file belongs to no machine. It is copied with each backup and takes space in it.</source>
        <translation>Die Datei gehört zu keiner Maschine. Sie wird mit jeder Sicherung kopiert und belegt darin Platz.</translation>
    </message>
    <message>
        <source>Move it to a share for other files, or delete it if nobody needs it.</source>
        <translation>Verschieben Sie das Betroffene in eine Freigabe für andere Dateien, oder löschen Sie es, wenn es niemand braucht.</translation>
    </message>
    <message>
        <source>There are %1 of them. </source>
        <translation>Davon gibt es %1. </translation>
    </message>
    <message>
        <source>Validate again.</source>
        <translation>Führen Sie die Prüfung erneut aus.</translation>
    </message>
    <message>
        <source> What lies here was not checked and may break any rule.</source>
        <translation> Was hier liegt, wurde nicht geprüft und kann gegen jede Regel verstoßen.</translation>
    </message>
    <message>
        <source>Changed while it was looked at</source>
        <translation>Während der Untersuchung geändert</translation>
    </message>
    <message>
        <source>The folder was gone, or another one, when its turn came: somebody works in the share.</source>
        <translation>Der Ordner war verschwunden oder ein anderer, als er an der Reihe war: Jemand arbeitet in der Freigabe.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Your account may not list this folder.</source>
        <translation>Ihr Konto darf diesen Ordner nicht auflisten.</translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share; a member of Backup Operators may. Or give the account the right to read here.</source>
        <translation>Führen Sie die Prüfung mit einem Konto aus, das alles in der Freigabe lesen darf, etwa einem Mitglied der Gruppe „Sicherungs-Operatoren“. Oder geben Sie dem Konto das Recht, hier zu lesen.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>The server went away and did not come back before everything was seen.</source>
        <translation>Der Server war plötzlich weg und kam nicht zurück, bevor alles erfasst war.</translation>
    </message>
    <message>
        <source>See that the server runs and that the network is well, then validate again.</source>
        <translation>Sorgen Sie dafür, dass der Server läuft und das Netzwerk in Ordnung ist, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Kinds by SMB only</source>
        <translation>Dateiarten nur über SMB</translation>
    </message>
    <message>
        <source>The storage system&apos;s own listing of this folder failed. Over SMB, FIFOs, sockets, streams and hard links look like plain files: one of them may be here.</source>
        <translation>Das Auflisten dieses Ordners durch das Speichersystem selbst ist fehlgeschlagen. Über SMB sehen FIFOs, Sockets, Datenströme und Hardlinks wie gewöhnliche Dateien aus: Hier könnte es welche geben.</translation>
    </message>
    <message>
        <source>See that the account for the storage system may read files over its REST API, then validate again.</source>
        <translation>Sorgen Sie dafür, dass das Konto für das Speichersystem Dateien über dessen REST-API lesen darf, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>More than can be looked at</source>
        <translation>Mehr, als untersucht werden kann</translation>
    </message>
    <message>
        <source>The share has more folders, or deeper ones, than a validation looks at.</source>
        <translation>Die Freigabe hat mehr oder tiefere Ordner, als eine Prüfung untersucht.</translation>
    </message>
    <message>
        <source>See whether a link or the server itself shows the same folders again and again. If all of it is real, share folders further down and validate those.</source>
        <translation>Sehen Sie nach, ob ein Link oder der Server selbst dieselben Ordner immer wieder zeigt. Wenn alles echt ist, geben Sie Ordner weiter unten frei, und prüfen Sie diese.</translation>
    </message>
    <message>
        <source>Could not be listed</source>
        <translation>Konnte nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>This folder could not be listed.</source>
        <translation>Dieser Ordner konnte nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>See what the failure says, mend it, and validate again.</source>
        <translation>Lesen Sie die Fehlermeldung, beheben Sie die Ursache, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation>Nicht alles wurde erfasst</translation>
    </message>
    <message>
        <source>The whole share could be looked at, with kinds of files from the server itself.</source>
        <translation>Die ganze Freigabe konnte untersucht werden, mit Dateiarten vom Server selbst.</translation>
    </message>
    <message>
        <source>This is so of %1 folders. </source>
        <translation>Dies betrifft %1 Ordner. </translation>
    </message>
    <message>
        <source>Shadow copies are off</source>
        <translation>Schattenkopien sind ausgeschaltet</translation>
    </message>
    <message>
        <source>The server&apos;s shadow copy service (Remote VSS) is there and switched on.</source>
        <translation>Der Schattenkopiedienst des Servers (Remote VSS) ist vorhanden und eingeschaltet.</translation>
    </message>
    <message>
        <source>The SVM %1 makes no shadow copies: no share of it can be backed up.</source>
        <translation>Die SVM %1 erstellt keine Schattenkopien: Keine ihrer Freigaben kann gesichert werden.</translation>
    </message>
    <message>
        <source>%1 has no agent for Remote VSS: no share of it can be backed up by shadow copies.</source>
        <translation>%1 hat keinen Agent für Remote VSS: Keine Freigabe davon kann mit Schattenkopien gesichert werden.</translation>
    </message>
    <message>
        <source>Switch the shadow copy service on, at the advanced privilege level.</source>
        <translation>Schalten Sie den Schattenkopiedienst auf der Berechtigungsstufe „advanced“ ein.</translation>
    </message>
    <message>
        <source>Install the agent on the server and start it. On Windows Server it is the feature File Server VSS Agent Service, on Samba the program rpcd_fsrvp.</source>
        <translation>Installieren Sie den Agent auf dem Server, und starten Sie ihn. Unter Windows Server ist es das Feature „Dateiserver-VSS-Agent-Dienst“, bei Samba das Programm rpcd_fsrvp.</translation>
    </message>
    <message>
        <source>Disk of two machines</source>
        <translation>Datenträger zweier Maschinen</translation>
    </message>
    <message>
        <source>Each disk is written by one machine.</source>
        <translation>In jeden Datenträger schreibt nur eine Maschine.</translation>
    </message>
    <message>
        <source>%1 uses this disk, too. What one machine writes the other does not know of, unless both are a cluster&apos;s; a backup shows the disk at an instant that neither of them prepared.</source>
        <translation>%1 verwendet diesen Datenträger ebenfalls. Was die eine Maschine schreibt, weiß die andere nicht, es sei denn, beide gehören zu einem Cluster; eine Sicherung zeigt den Datenträger zu einem Zeitpunkt, auf den ihn keine der beiden vorbereitet hat.</translation>
    </message>
    <message>
        <source>If this is a guest cluster&apos;s shared disk, accept the finding and say so. If one machine is a forgotten copy of the other, remove that one.</source>
        <translation>Wenn dies der gemeinsam genutzte Datenträger eines Gastclusters ist, akzeptieren Sie den Befund mit dieser Begründung. Wenn eine der Maschinen eine vergessene Kopie der anderen ist, entfernen Sie sie.</translation>
    </message>
    <message>
        <source>No shadow copies of this share</source>
        <translation>Keine Schattenkopien dieser Freigabe</translation>
    </message>
    <message>
        <source>The server says that it can make shadow copies of the share (IsPathSupported).</source>
        <translation>Der Server gibt an, dass er Schattenkopien der Freigabe erstellen kann (IsPathSupported).</translation>
    </message>
    <message>
        <source>The server refuses to make shadow copies of this share, and does not say why: it cannot be backed up this way.</source>
        <translation>Der Server lehnt es ab, Schattenkopien dieser Freigabe zu erstellen, und sagt nicht, warum: Sie kann so nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Look at what the share stands on: shadow copies may be switched off there, another volume may be mounted below it, or its file system may have no snapshots.</source>
        <translation>Sehen Sie nach, worauf die Freigabe beruht: Vielleicht sind Schattenkopien dort ausgeschaltet, darunter ist ein anderes Volume eingehängt, oder ihr Dateisystem hat keine Snapshots.</translation>
    </message>
    <message>
        <source>Over SMB alone, FIFOs, sockets, named streams, hard links and symbolic links that the server follows look like plain files and folders; volumes, junctions and the shadow copy directory depth are not known.</source>
        <translation>Über SMB allein sehen FIFOs, Sockets, benannte Datenströme, Hardlinks und symbolische Links, denen der Server folgt, wie gewöhnliche Dateien und Ordner aus; Volumes, Junctions und die Ordnertiefe für Schattenkopien sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the share is continuously available is not known.</source>
        <translation>Ob die Freigabe fortlaufend verfügbar ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the server can make shadow copies of the share is not known.</source>
        <translation>Ob der Server Schattenkopien der Freigabe erstellen kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>folder was not seen as it should be; a finding tells which.</source>
        <translation>Ordner wurde nicht wie vorgesehen erfasst; ein Befund nennt ihn.</translation>
    </message>
    <message>
        <source>folders were not seen as they should be; findings tell which.</source>
        <translation>Ordner wurden nicht wie vorgesehen erfasst; Befunde nennen sie.</translation>
    </message>
    <message>
        <source>The server was lost while machines were looked into; what is missing may be there. </source>
        <translation>Die Verbindung zum Server ging verloren, während Maschinen untersucht wurden; was fehlt, ist vielleicht vorhanden. </translation>
    </message>
    <message>
        <source>The share %1, in which files of machines may lie, was not looked at. </source>
        <translation>Die Freigabe %1, in der Dateien von Maschinen liegen können, wurde nicht untersucht. </translation>
    </message>
    <message>
        <source>more such share was not looked at.</source>
        <translation>weitere solche Freigabe wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>more such shares were not looked at.</source>
        <translation>weitere solche Freigaben wurden nicht untersucht.</translation>
    </message>
    <message>
        <source>%1: not known of %2. </source>
        <translation>%1: nicht bekannt: %2. </translation>
    </message>
    <message>
        <source>Not known: %1. </source>
        <translation>Nicht bekannt: %1. </translation>
    </message>
    <message>
        <source>Share of a whole volume</source>
        <translation>Freigabe eines ganzen Volumes</translation>
    </message>
    <message>
        <source>The share&apos;s path is a folder in its volume, not the volume&apos;s root.</source>
        <translation>Der Pfad der Freigabe ist ein Ordner im Volume, nicht der Stammordner des Volumes.</translation>
    </message>
    <message>
        <source>The share is the root of the volume %1, and the server makes no shadow copies of it: it cannot be backed up this way.</source>
        <translation>Die Freigabe ist der Stammordner des Volumes %1, und der Server erstellt davon keine Schattenkopien: Sie kann so nicht gesichert werden.</translation>
    </message>
    <message>
        <source>The share is the root of the volume %1. Whatever anybody puts on the volume, or mounts on it, then lies in the share and can spoil the backup; some servers refuse such shares.</source>
        <translation>Die Freigabe ist der Stammordner des Volumes %1. Alles, was jemand auf dem Volume ablegt oder darin einhängt, liegt dann in der Freigabe und kann die Sicherung verderben; manche Server lehnen solche Freigaben ab.</translation>
    </message>
    <message>
        <source>Make a folder in the volume for the machines, share that folder under a new name, and move the machines to the new share. Then remove this share.</source>
        <translation>Legen Sie im Volume einen Ordner für die Maschinen an, geben Sie diesen Ordner unter einem neuen Namen frei, und verschieben Sie die Maschinen in die neue Freigabe. Entfernen Sie dann diese Freigabe.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this text, as HTML names it</comment>
        <translation>de</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data missing</source>
        <translation>
            <numerusform>%Ln mit fehlenden Daten</numerusform>
            <numerusform>%Ln mit fehlenden Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln advice</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln akzeptiert</numerusform>
            <numerusform>%Ln akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <comment>after a number</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <comment>after a number</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>after a number</comment>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>disks</source>
        <comment>after a number</comment>
        <translation>Datenträger</translation>
    </message>
</context>
<context>
    <name>PlanNotes</name>
    <message>
        <source>Crash-consistent: the machines were not prepared when the copy was made.</source>
        <translation>Absturzkonsistent: Die Maschinen wurden nicht vorbereitet, als die Kopie erstellt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the copy does not have stay in %1.</source>
        <translation>
            <numerusform>%Ln Datei, die die Kopie nicht enthält, bleibt in %1.</numerusform>
            <numerusform>%Ln Dateien, die die Kopie nicht enthält, bleiben in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is not restored: it is not in this copy.</source>
        <translation>%1 gehört zu %2 und wird nicht wiederhergestellt: Es ist nicht in dieser Kopie.</translation>
    </message>
    <message>
        <source>Whether the machines run is looked at when the restore begins.</source>
        <translation>Ob die Maschinen laufen, wird zu Beginn der Wiederherstellung untersucht.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more machine(s).</source>
        <translation>
            <numerusform>Dasselbe gilt für %Ln weitere Maschine.</numerusform>
            <numerusform>Dasselbe gilt für %Ln weitere Maschinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored machine has the same ID as %1, and its configuration names the disks of the original. Do not register it in place: import it in Hyper-V as a copy with a new ID, and choose the disks here:
%2</source>
        <translation>Die wiederhergestellte Maschine hat dieselbe ID wie %1, und ihre Konfiguration nennt die Datenträger des Originals. Registrieren Sie sie nicht direkt: Importieren Sie sie in Hyper-V als Kopie mit neuer ID, und wählen Sie die Datenträger hier aus:
%2</translation>
    </message>
    <message>
        <source>%1 seems to be running: %2 is open.</source>
        <translation>%1 scheint zu laufen: %2 ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>Finish or undo what crashed jobs left: shadow copy sets and restores.</source>
        <translation>Beendet oder macht rückgängig, was abgestürzte Aufträge zurückgelassen haben: Schattenkopiesätze und Wiederherstellungen.</translation>
    </message>
    <message>
        <source>Only list what would be done; no server is asked.</source>
        <translation>Nur auflisten, was getan würde; kein Server wird gefragt.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>Signing in to %1.</source>
        <translation>Anmeldung an %1.</translation>
    </message>
    <message>
        <source>Set %1 on %2 is complete and kept.</source>
        <translation>Satz %1 auf %2 ist abgeschlossen und bleibt erhalten.</translation>
    </message>
    <message>
        <source>Set %1 is gone from %2.</source>
        <translation>Satz %1 ist von %2 entfernt.</translation>
    </message>
    <message>
        <source>Set %1 on %2 is not removed yet. %3</source>
        <translation>Satz %1 auf %2 ist noch nicht entfernt. %3</translation>
    </message>
    <message>
        <source>cleaning up what jobs left on file servers</source>
        <translation>Reste von Aufträgen auf Dateiservern werden aufgeräumt</translation>
    </message>
</context>
<context>
    <name>ReferenceServer</name>
    <message>
        <source>Reference Server</source>
        <translation>Referenzserver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start it, or go on with what was kept, and open it in the console</source>
        <translation>Ihn starten oder mit dem Behaltenen fortfahren und ihn in der Konsole öffnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Ihn beenden</translation>
    </message>
    <message>
        <source>&amp;Keep its data</source>
        <translation>Daten be&amp;halten</translation>
    </message>
    <message>
        <source>Keep volumes, sets and snapshots for the next start when it is stopped</source>
        <translation>Volumes, Sätze und Snapshots beim Beenden für den nächsten Start behalten</translation>
    </message>
    <message>
        <source>&amp;Reset...</source>
        <translation>&amp;Zurücksetzen...</translation>
    </message>
    <message>
        <source>Make it as it was at its first start</source>
        <translation>Ihn in den Zustand seines ersten Starts zurückversetzen</translation>
    </message>
    <message>
        <source>&amp;Open in Penumbra</source>
        <translation>In Penumbra ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Make it a known storage system, or sign in to it again</source>
        <translation>Ihn als Speichersystem bekannt machen oder sich erneut an ihm anmelden</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Shadow copy sets</source>
        <translation>Schattenkopiesätze</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keinen.</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>ONTAP REST</source>
        <translation>ONTAP REST</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Password of all</source>
        <translation>Kenn&amp;wort aller Konten</translation>
    </message>
    <message>
        <source>Password of all accounts</source>
        <translation>Kennwort aller Konten</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Das Kennwort anzeigen oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the password without showing it</source>
        <translation>Das Kennwort kopieren, ohne es anzuzeigen</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>&amp;Last</translation>
    </message>
    <message>
        <source>The workload keeps writing into the busy disks in a known order, as running machines would. The check says whether what they hold now can be the state of one instant.</source>
        <translation>Die Last schreibt fortlaufend in bekannter Reihenfolge in die belasteten Datenträger, wie es laufende Maschinen tun. Die Prüfung sagt, ob ihr jetziger Inhalt der Stand eines einzigen Zeitpunkts sein kann.</translation>
    </message>
    <message>
        <source>State of the workload</source>
        <translation>Status der Last</translation>
    </message>
    <message>
        <source>Be&amp;gin Writing</source>
        <translation>Schreiben be&amp;ginnen</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>Mit dem Schreiben beginnen</translation>
    </message>
    <message>
        <source>&amp;End Writing</source>
        <translation>Schreiben be&amp;enden</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Das Schreiben beenden</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Look whether the busy disks show one instant</source>
        <translation>Prüfen, ob die belasteten Datenträger einen einzigen Zeitpunkt zeigen</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>A restore on another server is unfinished. Run `penumbractl recover`.</source>
        <translation>Eine Wiederherstellung auf einem anderen Server ist unfertig. Führen Sie `penumbractl recover` aus.</translation>
    </message>
    <message>
        <source>The folder it goes to: of a share, or of this computer.</source>
        <translation>Der Zielordner: in einer Freigabe oder auf diesem Computer.</translation>
    </message>
    <message>
        <source>Back to where it was when the copy was made.</source>
        <translation>Zurück an den Ort, an dem es beim Erstellen der Kopie lag.</translation>
    </message>
    <message>
        <source>The files of the machine with this GUID, wherever they lie in SOURCE. Repeatable.</source>
        <translation>Die Dateien der Maschine mit dieser GUID, wo auch immer sie in SOURCE liegen. Wiederholbar.</translation>
    </message>
    <message>
        <source>What happens to what is there: refuse, keep-both (default: a new name), replace-keeping-old, replace.</source>
        <translation>Was mit Vorhandenem geschieht: refuse, keep-both (Standard: ein neuer Name), replace-keeping-old, replace.</translation>
    </message>
    <message>
        <source>The new name of a single source.</source>
        <translation>Der neue Name einer einzelnen Quelle.</translation>
    </message>
    <message>
        <source>Only show the plan; nothing is written.</source>
        <translation>Nur den Plan anzeigen; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>How many files are copied side by side (3).</source>
        <translation>Wie viele Dateien gleichzeitig kopiert werden (3).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancelling: what was written is removed, and everything is put back as it was.</source>
        <translation>Wird abgebrochen: Geschriebenes wird entfernt, und alles wird in den vorherigen Stand zurückversetzt.</translation>
    </message>
    <message>
        <source>Bring machines, folders or files back from an exposed share or a previous version.</source>
        <translation>Stellt Maschinen, Ordner oder Dateien aus einer bereitgestellten Freigabe oder einer Vorgängerversion wieder her.</translation>
    </message>
    <message>
        <source>a restore is running</source>
        <translation>eine Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>The time in a new name that keep-both makes, as 2026-11-25T09:14:00Z (default: now).</source>
        <translation>Die Zeit in einem neuen Namen, den keep-both bildet, wie 2026-11-25T09:14:00Z (Standard: jetzt).</translation>
    </message>
</context>
<context>
    <name>RestoreConflictsStep</name>
    <message>
        <source>Restore n&amp;othing when something is there</source>
        <translation>&amp;Nichts wiederherstellen, wenn etwas vorhanden ist</translation>
    </message>
    <message>
        <source>Replace, and keep what was there &amp;aside</source>
        <translation>Ersetzen und das Vorhandene beiseite&amp;legen</translation>
    </message>
    <message>
        <source>Each file that is replaced stays beside the new one under another name, until you discard it. It takes room until then.</source>
        <translation>Jede ersetzte Datei bleibt unter einem anderen Namen neben der neuen, bis Sie sie verwerfen. Bis dahin belegt sie Platz.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>What was there is removed once everything new is in place. You will be asked to type the name.</source>
        <translation>Das Vorhandene wird entfernt, sobald alles Neue an Ort und Stelle ist. Sie werden aufgefordert, den Namen einzugeben.</translation>
    </message>
    <message>
        <source>Keep bo&amp;th: what comes back gets a new folder or file name</source>
        <translation>&amp;Beide behalten: Was zurückkommt, erhält einen neuen Ordner- oder Dateinamen</translation>
    </message>
    <message>
        <source>If any of it is there already, nothing at all is written.</source>
        <translation>Ist irgendetwas davon bereits vorhanden, wird überhaupt nichts geschrieben.</translation>
    </message>
    <message>
        <source>A machine that is replaced has to be off. Penumbra does not stop machines: while any of its files is open, nothing is replaced.</source>
        <translation>Eine Maschine, die ersetzt wird, muss ausgeschaltet sein. Penumbra hält keine Maschinen an: Solange eine ihrer Dateien geöffnet ist, wird nichts ersetzt.</translation>
    </message>
    <message>
        <source>Folder or file name</source>
        <translation>Ordner- oder Dateiname</translation>
    </message>
</context>
<context>
    <name>RestoreDiscardCommand</name>
    <message>
        <source>What restore %1 set aside is gone.</source>
        <translation>Was die Wiederherstellung %1 beiseitegelegt hatte, ist entfernt.</translation>
    </message>
    <message>
        <source>Remove what a restore set aside.</source>
        <translation>Entfernt, was eine Wiederherstellung beiseitegelegt hat.</translation>
    </message>
</context>
<context>
    <name>RestoreListCommand</name>
    <message>
        <source>No restore is unfinished, and nothing is set aside.</source>
        <translation>Keine Wiederherstellung ist unfertig, und nichts ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>List restores that are unfinished, whose machines must not be started, and what restores set aside.</source>
        <translation>Listet unfertige Wiederherstellungen auf, deren Maschinen nicht gestartet werden dürfen, und was Wiederherstellungen beiseitegelegt haben.</translation>
    </message>
</context>
<context>
    <name>RestoreRules</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is not known any more.</source>
        <translation>Das Ziel ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The storage system of the copy is not known any more.</source>
        <translation>Das Speichersystem der Kopie ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Nothing goes from a reference server to production.</source>
        <translation>Von einem Referenzserver gelangt nichts in die Produktion.</translation>
    </message>
    <message>
        <source>Nothing goes from production to a reference server.</source>
        <translation>Aus der Produktion gelangt nichts auf einen Referenzserver.</translation>
    </message>
    <message>
        <source>%1 and %2 want different accounts, and a restore signs in with one. Copy it to a folder of this computer first.</source>
        <comment>two storage systems</comment>
        <translation>%1 und %2 verlangen verschiedene Konten, und eine Wiederherstellung meldet sich mit einem an. Kopieren Sie zuerst in einen Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>%1 is read-only for Penumbra. Allow changes first (File menu).</source>
        <translation>%1 ist für Penumbra schreibgeschützt. Lassen Sie zuerst Änderungen zu (Menü „Datei“).</translation>
    </message>
    <message>
        <source>There is nothing in it that can be restored.</source>
        <translation>Es enthält nichts, was wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>A set is no single copy: take one of its copies, or what is inside.</source>
        <translation>Ein Satz ist keine einzelne Kopie: Nehmen Sie eine seiner Kopien oder deren Inhalt.</translation>
    </message>
    <message>
        <source>%1 lies in no copy. Restore what lies in a shadow copy or previous version.</source>
        <translation>%1 liegt in keiner Kopie. Stellen Sie wieder her, was in einer Schattenkopie oder Vorgängerversion liegt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its copy is not exposed, or its server belongs to no known storage system.</source>
        <translation>%1 ist nicht erreichbar: Die Kopie ist nicht bereitgestellt, oder ihr Server gehört zu keinem bekannten Speichersystem.</translation>
    </message>
    <message>
        <source>Machines are restored together when they lie in one copy; folders and files, and machines of other copies, in a restore of their own.</source>
        <translation>Maschinen werden zusammen wiederhergestellt, wenn sie in einer Kopie liegen; Ordner und Dateien sowie Maschinen anderer Kopien in einer eigenen Wiederherstellung.</translation>
    </message>
    <message>
        <source>These files are on this computer already.</source>
        <translation>Diese Dateien sind bereits auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a folder of this computer.</source>
        <translation>Wählen Sie einen Ordner dieses Computers aus.</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Files of this computer have no original place on a share: choose one.</source>
        <translation>Dateien dieses Computers haben keinen ursprünglichen Ort auf einer Freigabe: Wählen Sie einen aus.</translation>
    </message>
    <message>
        <source>Restore %1 to where it was</source>
        <translation>%1 am ursprünglichen Ort wiederherstellen</translation>
    </message>
    <message>
        <source>Restores go to shares, to machines&apos; folders and to folders of this computer.</source>
        <translation>Ziele von Wiederherstellungen sind Freigaben, Ordner von Maschinen und Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>A copy stays as it is: nothing is restored into it.</source>
        <translation>Eine Kopie bleibt, wie sie ist: In ihr wird nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Into the root of a share go only whole folders of machines (rule root-content), and %1 is not known as one. Take a folder in the share instead.</source>
        <translation>In den Stammordner einer Freigabe kommen nur ganze Ordner von Maschinen (Regel root-content), und %1 ist nicht als solcher bekannt. Nehmen Sie stattdessen einen Ordner in der Freigabe.</translation>
    </message>
    <message>
        <source>Restore %1 into %2; the assistant opens</source>
        <translation>%1 in %2 wiederherstellen; der Assistent wird geöffnet</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>crash-consistent: the machines were not prepared when the copy was made</source>
        <translation>absturzkonsistent: Die Maschinen wurden beim Erstellen der Kopie nicht vorbereitet</translation>
    </message>
    <message>
        <source>%1 holds %2 files that the copy does not have; they stay</source>
        <translation>%1 enthält %2 Dateien, die die Kopie nicht hat; sie bleiben</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is not restored: it is not in this copy</source>
        <translation>%1 gehört zu %2 und wird nicht wiederhergestellt: Diese Kopie enthält es nicht</translation>
    </message>
    <message>
        <source>%1 seems to be running: %2 is open</source>
        <translation>%1 läuft anscheinend: %2 ist geöffnet</translation>
    </message>
    <message>
        <source>whether the machines run is looked at when the restore begins</source>
        <translation>ob die Maschinen laufen, wird zu Beginn der Wiederherstellung geprüft</translation>
    </message>
    <message>
        <source>, copied by the server</source>
        <translation>, vom Server kopiert</translation>
    </message>
    <message>
        <source>, replaces the file that is there</source>
        <translation>, ersetzt die vorhandene Datei</translation>
    </message>
    <message>
        <source>, replaces a newer file</source>
        <translation>, ersetzt eine neuere Datei</translation>
    </message>
    <message>
        <source>do not use %1</source>
        <translation>%1 nicht verwenden</translation>
    </message>
    <message>
        <source>do not start %1</source>
        <translation>%1 nicht starten</translation>
    </message>
    <message>
        <source>          copied %1%2</source>
        <translation>          kopiert: %1%2</translation>
    </message>
    <message>
        <source>, by the server</source>
        <translation>, durch den Server</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>    machines: %1</source>
        <translation>    Maschinen: %1</translation>
    </message>
    <message>
        <source>    and %1 more files</source>
        <translation>    und %1 weitere Dateien</translation>
    </message>
    <message>
        <source>room at %1: %2 needed, %3 free</source>
        <translation>Platz auf %1: %2 benötigt, %3 frei</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>done; crash-consistent: the machines were not prepared when the copy was made</source>
        <translation>fertig; absturzkonsistent: Die Maschinen wurden beim Erstellen der Kopie nicht vorbereitet</translation>
    </message>
    <message>
        <source>What was there before is set aside beside it (.penumbra-old-%1). When you do not need it any more: penumbractl restore discard %1</source>
        <translation>Was vorher dort lag, ist daneben beiseitegelegt (.penumbra-old-%1). Wenn Sie es nicht mehr brauchen: penumbractl restore discard %1</translation>
    </message>
    <message>
        <source>Everything is in place, but not all that was set aside could be removed. Run `penumbractl recover`.</source>
        <translation>Alles ist an seinem Platz, aber nicht alles Beiseitegelegte konnte entfernt werden. Führen Sie `penumbractl recover` aus.</translation>
    </message>
    <message>
        <source>Restore unfinished: %1. Run `penumbractl recover` when the server can be reached.</source>
        <translation>Wiederherstellung unfertig: %1. Führen Sie `penumbractl recover` aus, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Abgebrochen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>restored %1; what was there before is set aside (%2 files, %3)</source>
        <translation>%1 wiederhergestellt; was vorher dort lag, ist beiseitegelegt (%2 Dateien, %3)</translation>
    </message>
    <message>
        <source>running: %1; %2</source>
        <translation>läuft: %1; %2</translation>
    </message>
    <message>
        <source>restore unfinished: %1 (%2); run `penumbractl recover`</source>
        <translation>Wiederherstellung unfertig: %1 (%2); führen Sie `penumbractl recover` aus</translation>
    </message>
    <message>
        <source>Restore %1 is finished: %2 is new.</source>
        <translation>Wiederherstellung %1 ist abgeschlossen: %2 ist neu.</translation>
    </message>
    <message>
        <source>Restore %1 is undone: %2 is as it was.</source>
        <translation>Wiederherstellung %1 ist rückgängig gemacht: %2 ist wie zuvor.</translation>
    </message>
    <message>
        <source>Restore %1 is still unfinished: %2.</source>
        <translation>Wiederherstellung %1 ist noch immer unfertig: %2.</translation>
    </message>
    <message>
        <source>%1 goes to another place: it keeps its ID, and its configuration names the disks of the original. Do not register it in place: import it in Hyper-V as a copy with a new ID, and choose the disks in %2</source>
        <translation>%1 kommt an einen anderen Ort: Die Maschine behält ihre ID, und ihre Konfiguration nennt die Datenträger des Originals. Registrieren Sie sie nicht direkt: Importieren Sie sie in Hyper-V als Kopie mit neuer ID, und wählen Sie die Datenträger in %2 aus</translation>
    </message>
    <message>
        <source>, %1 to copy</source>
        <translation>, %1 zu kopieren</translation>
    </message>
    <message>
        <source>%1 files, %2; %3 to copy through this computer</source>
        <translation>%1 Dateien, %2; %3 über diesen Computer zu kopieren</translation>
    </message>
</context>
<context>
    <name>RestoreWhereStep</name>
    <message>
        <source>Where it &amp;was when the copy was made</source>
        <translation>&amp;Ursprünglicher Ort zum Zeitpunkt der Kopie</translation>
    </message>
    <message>
        <source>Another place on a &amp;share</source>
        <translation>Ein anderer Ort auf einer &amp;Freigabe</translation>
    </message>
    <message>
        <source>S&amp;hare:</source>
        <translation>Frei&amp;gabe:</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>&amp;Folder in it:</source>
        <translation>&amp;Ordner darin:</translation>
    </message>
    <message>
        <source>the share&apos;s root</source>
        <translation>Stammordner der Freigabe</translation>
    </message>
    <message>
        <source>Folder in the share</source>
        <translation>Ordner in der Freigabe</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Auswählen...</translation>
    </message>
    <message>
        <source>A folder of this co&amp;mputer</source>
        <translation>Ein Ordner dieses &amp;Computers</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Ordner dieses Computers</translation>
    </message>
    <message>
        <source>B&amp;rowse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 to where it was</source>
        <translation>%1 am ursprünglichen Ort wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <comment>what, where</comment>
        <translation>%1 nach %2 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 (replacing)</source>
        <comment>title of a restore</comment>
        <translation>%1 (ersetzend)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>&amp;Aktualisierungsintervall</translation>
    </message>
    <message>
        <source>Minutes between two refreshes</source>
        <translation>Minuten zwischen zwei Aktualisierungen</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Anforderung</translation>
    </message>
    <message>
        <source>Closing the window leaves Penumbra in the &amp;tray</source>
        <translation>Beim Schließen des Fensters bleibt Penumbra im &amp;Infobereich</translation>
    </message>
    <message>
        <source>The size of everything follows the desktop&apos;s scale. To change it for Penumbra alone, start it with the environment variable QT_SCALE_FACTOR, for example 1.5.</source>
        <translation>Die Größe aller Elemente richtet sich nach der Skalierung des Desktops. Um sie nur für Penumbra zu ändern, starten Sie es mit der Umgebungsvariablen QT_SCALE_FACTOR, zum Beispiel 1.5.</translation>
    </message>
</context>
<context>
    <name>ShadowCreateCommand</name>
    <message>
        <source>Make a shadow copy set of shares on one or several servers; deleted at the end unless --keep is given.</source>
        <translation>Erstellt einen Schattenkopiesatz von Freigaben auf einem oder mehreren Servern; er wird am Ende gelöscht, sofern nicht --keep angegeben ist.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>done; crash-consistent: the machines were not prepared</source>
        <translation>fertig; absturzkonsistent: Die Maschinen wurden nicht vorbereitet</translation>
    </message>
    <message>
        <source>Something is left on a server. Run `penumbractl recover` when the server can be reached.</source>
        <translation>Auf einem Server ist etwas zurückgeblieben. Führen Sie `penumbractl recover` aus, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing had been made on the servers.</source>
        <translation>Abgebrochen. Auf den Servern war noch nichts erstellt worden.</translation>
    </message>
    <message>
        <source>Cancelled. These sets were removed from the servers: %1.</source>
        <translation>Abgebrochen. Diese Sätze wurden von den Servern entfernt: %1.</translation>
    </message>
    <message>
        <source>Nothing is left on the servers.</source>
        <translation>Auf den Servern ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>backup, file-share-backup (default), nas-rollback or app-rollback.</source>
        <translation>backup, file-share-backup (Standard), nas-rollback oder app-rollback.</translation>
    </message>
    <message>
        <source>Ask for copies that can be written until they are completed.</source>
        <translation>Kopien anfordern, in die bis zum Abschließen geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Ask for copies that are read-only from the start.</source>
        <translation>Kopien anfordern, die von Anfang an schreibgeschützt sind.</translation>
    </message>
    <message>
        <source>Keep the set, in a persistent context, until it is deleted with `shadow delete`.</source>
        <translation>Den Satz in einem persistenten Kontext behalten, bis er mit `shadow delete` gelöscht wird.</translation>
    </message>
    <message>
        <source>How long to wait for other jobs and clients (600).</source>
        <translation>Wie lange auf andere Aufträge und Clients gewartet wird (600).</translation>
    </message>
    <message>
        <source>Cancelling: an unfinished set is aborted, a finished one is deleted. After an abort Windows servers refuse new sets for 30 minutes.</source>
        <translation>Wird abgebrochen: Ein unfertiger Satz wird abgebrochen, ein fertiger gelöscht. Nach einem Abbruch lehnen Windows-Server 30 Minuten lang neue Sätze ab.</translation>
    </message>
    <message>
        <source>a shadow copy set is being made</source>
        <translation>ein Schattenkopiesatz wird erstellt</translation>
    </message>
</context>
<context>
    <name>ShadowEndCommand</name>
    <message>
        <source>Complete an exposed set: its copies become read-only and stay.</source>
        <translation>Schließt einen bereitgestellten Satz ab: Seine Kopien werden schreibgeschützt und bleiben erhalten.</translation>
    </message>
    <message>
        <source>Abort an unfinished set and make sure that nothing of it stays.</source>
        <translation>Bricht einen unfertigen Satz ab und stellt sicher, dass nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Delete a set&apos;s copies from the server.</source>
        <translation>Löscht die Kopien eines Satzes vom Server.</translation>
    </message>
    <message>
        <source>Set %1 is complete; its copies are kept until you delete them.</source>
        <translation>Satz %1 ist abgeschlossen; seine Kopien bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Set %1 is gone from %2.</source>
        <translation>Satz %1 ist von %2 entfernt.</translation>
    </message>
</context>
<context>
    <name>ShadowHowStep</name>
    <message>
        <source>They are made, looked into and removed: a test that shadow copies can be made. Nothing stays on the servers.</source>
        <translation>Sie werden erstellt, untersucht und entfernt: ein Test, ob Schattenkopien erstellt werden können. Auf den Servern bleibt nichts.</translation>
    </message>
    <message>
        <source>They have no end date: they stay, and take up space, until somebody deletes them. Penumbra does not delete them by itself.</source>
        <translation>Sie haben kein Ablaufdatum: Sie bleiben und belegen Platz, bis jemand sie löscht. Penumbra löscht sie nicht von selbst.</translation>
    </message>
    <message>
        <source>Crash-consistent: the machines are not prepared. In the copies each disk is as if its machine&apos;s power had failed at that instant.</source>
        <translation>Absturzkonsistent: Die Maschinen werden nicht vorbereitet. In den Kopien ist jeder Datenträger so, als wäre bei seiner Maschine zu diesem Zeitpunkt der Strom ausgefallen.</translation>
    </message>
    <message>
        <source>&amp;Wait for other jobs and clients</source>
        <translation>Auf andere Auf&amp;träge und Clients warten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes to wait for other jobs and clients</source>
        <translation>Wartezeit auf andere Aufträge und Clients in Minuten</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Kind of copy (&amp;context)</source>
        <translation>Art der Kopie (&amp;Kontext)</translation>
    </message>
    <message>
        <source>Kind of copy (context)</source>
        <translation>Art der Kopie (Kontext)</translation>
    </message>
    <message>
        <source>&amp;Automatic recovery</source>
        <translation>&amp;Automatischer Wiederanlauf</translation>
    </message>
    <message>
        <source>Automatic recovery</source>
        <translation>Automatischer Wiederanlauf</translation>
    </message>
    <message>
        <source>&amp;Keep the copies, to restore from</source>
        <translation>Kopien &amp;behalten, um daraus wiederherzustellen</translation>
    </message>
    <message>
        <source>Only &amp;test: delete the copies at the end</source>
        <translation>&amp;Nur testen: die Kopien am Ende löschen</translation>
    </message>
</context>
<context>
    <name>ShadowListCommand</name>
    <message>
        <source>List the shadow copy sets this computer&apos;s journal knows; with --server, the copies a server exposes.</source>
        <translation>Listet die Schattenkopiesätze auf, die das Journal dieses Computers kennt, mit --server die Kopien, die ein Server bereitstellt.</translation>
    </message>
    <message>
        <source> (its job is running)</source>
        <translation> (der Auftrag läuft)</translation>
    </message>
    <message>
        <source> (left by a job that ended early: run `penumbractl recover`)</source>
        <translation> (von einem vorzeitig beendeten Auftrag zurückgelassen: Führen Sie `penumbractl recover` aus)</translation>
    </message>
    <message>
        <source>Also ask this server which copies it exposes.</source>
        <translation>Auch diesen Server fragen, welche Kopien er bereitstellt.</translation>
    </message>
    <message>
        <source>This computer&apos;s journal knows no shadow copy set. `penumbractl shadow create` makes one.</source>
        <translation>Das Journal dieses Computers kennt keinen Schattenkopiesatz. `penumbractl shadow create` erstellt einen.</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>not made here; another product may be using it</source>
        <translation>nicht hier erstellt; ein anderes Produkt verwendet sie möglicherweise</translation>
    </message>
</context>
<context>
    <name>ShadowShowCommand</name>
    <message>
        <source>Show one set and the steps of its job.</source>
        <translation>Zeigt einen Satz und die Schritte seines Auftrags.</translation>
    </message>
</context>
<context>
    <name>ShadowWords</name>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation>Konto des Kerberos-Tickets</translation>
    </message>
    <message>
        <source>%1, SVM %2</source>
        <comment>system</comment>
        <translation>%1, SVM %2</translation>
    </message>
    <message>
        <source>On %1 (%2), signed in as %3: %4.</source>
        <comment>server, system, account, shares</comment>
        <translation>Auf %1 (%2), angemeldet als %3: %4.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 Machines there: %Ln.</source>
        <comment>sentence before</comment>
        <translation>
            <numerusform>%1 Maschinen dort: %Ln.</numerusform>
            <numerusform>%1 Maschinen dort: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shadow copies of %1</source>
        <translation>Schattenkopien von %1</translation>
    </message>
    <message numerus="yes">
        <source>A shadow copy set is made: a copy of the volume of each of %Ln share(s), all at one instant.</source>
        <translation>
            <numerusform>Ein Schattenkopiesatz wird erstellt: eine Kopie des Volumes von %Ln Freigabe.</numerusform>
            <numerusform>Ein Schattenkopiesatz wird erstellt: je eine Kopie des Volumes von %Ln Freigaben, alle zum selben Zeitpunkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shadow copy set is made on each of %Ln servers. All are prepared before any is made, so that their instants lie close together.</source>
        <translation>
            <numerusform>Auf %Ln Server wird ein Schattenkopiesatz erstellt. Er wird vollständig vorbereitet, bevor er erstellt wird.</numerusform>
            <numerusform>Auf jedem von %Ln Servern wird ein Schattenkopiesatz erstellt. Alle werden vorbereitet, bevor einer erstellt wird, damit ihre Zeitpunkte dicht beieinanderliegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash-consistent: the machines are not prepared. In the copies each disk is as if its machine&apos;s power had failed at that instant.</source>
        <translation>Absturzkonsistent: Die Maschinen werden nicht vorbereitet. In den Kopien ist jeder Datenträger so, als wäre bei seiner Maschine zu diesem Zeitpunkt der Strom ausgefallen.</translation>
    </message>
    <message>
        <source>The copies are kept until somebody deletes them. They have no end date: Penumbra does not delete them by itself.</source>
        <translation>Die Kopien werden behalten, bis jemand sie löscht. Sie haben kein Ablaufdatum: Penumbra löscht sie nicht von selbst.</translation>
    </message>
    <message>
        <source>At the end the copies are looked into and deleted; nothing stays on the servers.</source>
        <translation>Am Ende werden die Kopien untersucht und gelöscht; auf den Servern bleibt nichts.</translation>
    </message>
    <message>
        <source>Some findings say that no shadow copy can be made, or none that can be used. It is tried all the same.</source>
        <translation>Einige Befunde besagen, dass keine oder keine brauchbare Schattenkopie erstellt werden kann. Es wird trotzdem versucht.</translation>
    </message>
    <message numerus="yes">
        <source>If another job or client works on a server, the job waits for it up to %Ln minute(s). This computer does not go to sleep meanwhile.</source>
        <translation>
            <numerusform>Wenn ein anderer Auftrag oder Client auf einem Server arbeitet, wartet der Auftrag bis zu %Ln Minute auf ihn. Dieser Computer wechselt währenddessen nicht in den Energiesparmodus.</numerusform>
            <numerusform>Wenn ein anderer Auftrag oder Client auf einem Server arbeitet, wartet der Auftrag bis zu %Ln Minuten auf ihn. Dieser Computer wechselt währenddessen nicht in den Energiesparmodus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareCheckCommand</name>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: nein. %2</translation>
    </message>
    <message>
        <source>%1: can be shadow copied (FSRVP version %2; connection signed, %3; %4)</source>
        <translation>%1: Schattenkopien möglich (FSRVP-Version %2; Verbindung signiert, %3; %4)</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>whether it has shadow copies is unknown: the server does not say</source>
        <translation>ob sie Schattenkopien hat, ist unbekannt: Der Server gibt es nicht an</translation>
    </message>
    <message>
        <source>it has shadow copies</source>
        <translation>sie hat Schattenkopien</translation>
    </message>
    <message>
        <source>it has no shadow copies</source>
        <translation>sie hat keine Schattenkopien</translation>
    </message>
    <message>
        <source>Check whether shares can be shadow copied: reachability, sign-in, rights, FSRVP version, support.</source>
        <translation>Prüft, ob von Freigaben Schattenkopien möglich sind: Erreichbarkeit, Anmeldung, Rechte, FSRVP-Version, Unterstützung.</translation>
    </message>
</context>
<context>
    <name>ShareListCommand</name>
    <message>
        <source>shadow copy</source>
        <translation>Schattenkopie</translation>
    </message>
    <message>
        <source>List a file server&apos;s shares and the copies exposed on it.</source>
        <translation>Listet die Freigaben eines Dateiservers und die darauf bereitgestellten Kopien auf.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund des Desktops speichern</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Backups of Hyper-V machines on SMB shares, with Remote VSS</source>
        <translation>Sicherungen von Hyper-V-Maschinen auf SMB-Freigaben mit Remote VSS</translation>
    </message>
    <message>
        <source>Penumbra shows where machines lie, checks whether they can be backed up, makes shadow copies, and brings machines back. It changes nothing on a server until you allow it.</source>
        <translation>Penumbra zeigt, wo Maschinen liegen, prüft, ob sie gesichert werden können, erstellt Schattenkopien und stellt Maschinen wieder her. Auf einem Server ändert es nichts, bis Sie es zulassen.</translation>
    </message>
</context>
<context>
    <name>SurveyRemarks</name>
    <message>
        <source>%1: %2 entries seen</source>
        <translation>%1: %2 Einträge erfasst</translation>
    </message>
    <message>
        <source>%1: %2 of %3 disks and configurations read</source>
        <translation>%1: %2 von %3 Datenträgern und Konfigurationen gelesen</translation>
    </message>
</context>
<context>
    <name>SystemAddCommand</name>
    <message>
        <source>SMB: %1</source>
        <translation>SMB: %1</translation>
    </message>
    <message>
        <source>Known as %1, read-only: Penumbra will change nothing there until you allow it with penumbractl system set %1 --allow-changes.</source>
        <translation>Bekannt als %1, schreibgeschützt: Penumbra ändert dort nichts, bis Sie es mit penumbractl system set %1 --allow-changes zulassen.</translation>
    </message>
    <message>
        <source>Make a storage system known, read-only.</source>
        <translation>Macht ein Speichersystem bekannt, schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>SystemListCommand</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>Änderungen zugelassen</translation>
    </message>
    <message>
        <source>No storage system is known; make one known with penumbractl system add HOST.</source>
        <translation>Es ist kein Speichersystem bekannt; machen Sie eines mit penumbractl system add HOST bekannt.</translation>
    </message>
    <message>
        <source>List the known storage systems.</source>
        <translation>Listet die bekannten Speichersysteme auf.</translation>
    </message>
</context>
<context>
    <name>SystemRefreshCommand</name>
    <message>
        <source>%1, since %2:</source>
        <translation>%1, seit %2:</translation>
    </message>
    <message>
        <source>%1, seen for the first time:</source>
        <translation>%1, zum ersten Mal gesehen:</translation>
    </message>
    <message>
        <source>  nothing changed</source>
        <translation>  nichts geändert</translation>
    </message>
    <message>
        <source>Query storage systems and say what changed since the last time.</source>
        <translation>Fragt Speichersysteme ab und zeigt, was sich seit dem letzten Mal geändert hat.</translation>
    </message>
</context>
<context>
    <name>SystemRemoveCommand</name>
    <message>
        <source>%1 is forgotten; a password in the keychain stays there (penumbractl password forget).</source>
        <translation>%1 ist vergessen; ein Kennwort im Schlüsselbund bleibt dort (penumbractl password forget).</translation>
    </message>
    <message>
        <source>Forget a storage system.</source>
        <translation>Vergisst ein Speichersystem.</translation>
    </message>
</context>
<context>
    <name>SystemSetCommand</name>
    <message>
        <source>The keychain has to hold the password of %1 for %2: penumbractl password store %3 --user &apos;%1&apos;</source>
        <translation>Der Schlüsselbund muss das Kennwort von %1 für %2 enthalten: penumbractl password store %3 --user &apos;%1&apos;</translation>
    </message>
    <message>
        <source>That of %1 for %2 stays there: penumbractl password forget %3 --user &apos;%1&apos;</source>
        <translation>Das von %1 für %2 bleibt dort: penumbractl password forget %3 --user &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is read-only: Penumbra changes nothing there.</source>
        <translation>%1 ist schreibgeschützt: Penumbra ändert dort nichts.</translation>
    </message>
    <message>
        <source>Penumbra may change things on %1.</source>
        <translation>Penumbra darf auf %1 Änderungen vornehmen.</translation>
    </message>
    <message>
        <source>Change what is known of a storage system, or allow changes there.</source>
        <translation>Ändert, was von einem Speichersystem bekannt ist, oder lässt dort Änderungen zu.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>%1: no share is seen there.</source>
        <translation>%1: Dort ist keine Freigabe zu sehen.</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text, json, csv, html or pdf.</source>
        <translation>text, json, csv, html oder pdf.</translation>
    </message>
    <message>
        <source>Write the report into this file.</source>
        <translation>Den Bericht in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Exit with 1 when there are findings of this severity or a higher one: blocks, data-missing, risk or advice. Accepted findings do not count.</source>
        <translation>Mit Exitcode 1 beenden, wenn es Befunde dieses oder eines höheren Schweregrads gibt: blocks, data-missing, risk oder advice. Akzeptierte Befunde zählen nicht.</translation>
    </message>
    <message>
        <source>%1: not known of %2. </source>
        <translation>%1: nicht bekannt: %2. </translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>check whether what lies on shares can be backed up</source>
        <translation>prüft, ob gesichert werden kann, was auf Freigaben liegt</translation>
    </message>
</context>
<context>
    <name>VmListCommand</name>
    <message>
        <source>There is no machine: no file on these shares is a configuration of one.</source>
        <translation>Es gibt keine Maschine: Keine Datei auf diesen Freigaben ist die Konfiguration einer Maschine.</translation>
    </message>
    <message>
        <source>list the machines on shares</source>
        <translation>listet die Maschinen auf Freigaben auf</translation>
    </message>
</context>
<context>
    <name>VmShowCommand</name>
    <message>
        <source>%1 machines are called %2. A GUID names one of them.</source>
        <translation>%1 Maschinen heißen %2. Eine GUID bezeichnet genau eine davon.</translation>
    </message>
    <message>
        <source>Machine %1 has %2 configurations: one is a copy.</source>
        <translation>Maschine %1 hat %2 Konfigurationen: Eine ist eine Kopie.</translation>
    </message>
    <message>
        <source>show a machine, by GUID or name, and every file of its</source>
        <translation>zeigt eine Maschine, nach GUID oder Name, und jede ihrer Dateien</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The console of Penumbra: share-based backups with Remote VSS.</source>
        <translation>Die Konsole von Penumbra: freigabebasierte Sicherungen mit Remote VSS.</translation>
    </message>
    <message>
        <source>Open a running reference server.</source>
        <translation>Einen laufenden Referenzserver öffnen.</translation>
    </message>
    <message>
        <source>The reference server&apos;s folder, for --lab.</source>
        <translation>Der Ordner des Referenzservers, für --lab.</translation>
    </message>
</context>
</TS>
