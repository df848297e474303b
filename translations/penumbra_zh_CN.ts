<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Penumbra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-based backups with Remote VSS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright 2026 The Penumbra developers. Penumbra is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>abort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a password %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change something on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check disk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create directory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete directory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find SVM %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find machine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find shadow copy set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find storage system %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find storage systems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the volume of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flush %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep storage system %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the tree of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list shares of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for room on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a PDF %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a pipe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make storage system known %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map disk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open pipe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan shadow copy set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a directory from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a frame from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read configuration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read disk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read permissions %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read range %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read set ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read shadow copy set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the command line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the private SMB configuration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read what the helper says of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove shadow copy set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove what was set aside for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoke the acceptance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the attributes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the time of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start libsmbclient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store password %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use file handle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use storage system %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a frame to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write into a pipe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the virtual disk %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiskCheckCommand</name>
    <message>
        <source>Check all tables of virtual disks, and that their parents are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiskInfoCommand</name>
    <message>
        <source>Show what virtual disks (VHD, VHDX, AVHD, AVHDX, VHDS) are, with their chains of parents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiskText</name>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHD, %1, %2 in a file of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHDX, %1, %2 in a file of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHD set, a file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sectors of %1 bytes (%2 on the medium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity %1, of its content %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log has to be replayed: it was not closed properly, or is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent %1 (by its absolute path only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent %1 does not fit: %2: the chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent %1 is another disk than its child was made from, or was changed since: the chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parent is not named: the chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent %1 is missing: the chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent %1 was not looked at: it is on another server or on a host&apos;s own disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent %1 is in the chain already: the chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its chain of parents is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3; %4 of content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark: its log has to be replayed: it was not closed properly, or is in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>what was given is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operating system or a library reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the status and at the log (journalctl) of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been begun was undone as far as possible; start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not done within its time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the load of the server and the network between, then try again, if need be with a longer time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s answer does not follow the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the server&apos;s software; when it is current, report this with a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the helper program could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Penumbra again: penumbra-smb belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the helper program ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; when it happens again, report this with a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no computer of this name is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and that this computer&apos;s DNS knows the name, or use the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server is running and that no firewall blocks the port (SMB: TCP 445).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and whether the server was restarted or failed over, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name, domain and password, or with Kerberos the ticket (klist), and that the account is neither locked nor expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no Kerberos ticket to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get one with kinit USER@REALM, give a keytab, or sign in with user name and password; a ticket also needs the server&apos;s name, not its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Kerberos ticket has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it with kinit; jobs that run unattended should use a keytab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account was given, and Penumbra does not work as a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an account of the server or its domain and its password, or use a Kerberos ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not sign its messages, so nobody could tell them from forged ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable SMB signing on the server (Windows: Set-SmbServerConfiguration -RequireSecuritySignature $true; ONTAP: vserver cifs security modify -vserver NAME -is-signing-required true; Samba: server signing = mandatory).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account has no permission for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account the permission on the share and on the files, or use another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no share of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the share&apos;s name against the list of shares of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share holds no files (it is a printer or a pipe share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and whether it was moved or deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already something of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move away what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has the file open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the virtual machine or the program that uses the file, then try again; Penumbra does not stop machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the volume or enlarge it, and check quotas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is in it, and remove that first when it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not support this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s version and settings; without this function it cannot be done there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server offers no shadow copies over SMB (its FSRVP pipe is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the File Server VSS Agent Service role is missing on the file server, or shadow copies are off on the SVM. Windows: Install-WindowsFeature FS-VSS-Agent. ONTAP: vserver cifs options modify -vserver NAME -shadowcopy-enabled true. Samba: install and enable rpcd_fsrvp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service behind the pipe does not offer the interface that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the version of the server&apos;s software and that its service is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server broke off the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s event log for this moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server and Penumbra have no version of FSRVP in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra speaks version 1 ([MS-FSRVP] FSRVP_RPC_VERSION_1): update the server&apos;s software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account must not make shadow copies on this file server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the account a member of Administrators or Backup Operators of the file server (ONTAP: vserver cifs users-and-groups local-group add-members -vserver NAME -group-name &quot;BUILTIN\Backup Operators&quot; -member-names DOMAIN\USER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server regards an argument of the call as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the share is written as the server knows it (name or address) and still exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shadow copy set is not in the state that this call needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has probably dropped the set, as it does 180 seconds after its last call, or another program of this computer began one: make a new set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another client is making a shadow copy set on this server, and the server does not say who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and try again: the server drops an unfinished set 180 seconds after its last call, up to 1800 seconds after some calls; Windows refuses new sets for 30 minutes after one was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server can make no shadow copy of this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data to a volume that can have shadow copies, or enable them for the volume of the share (Samba: a vfs module that makes snapshots, such as btrfs or snapper).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another share of the same volume is in the shadow copy set already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a second set for this share; the two show different instants and are not consistent with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not know this shadow copy, set or share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted or dropped meanwhile: list what is there, and make a new set if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not make this type of shadow copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another type (context), for example a plain backup with automatic release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server works on another shadow copy set than this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program of this computer has replaced the set: let only one of them make sets on this server, then make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not finish the shadow copy within its own time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again at a time of less load, or with fewer volumes in one set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not wait for the shadow copy to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the event log of the file server (VSS and its provider), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file server&apos;s VSS agent needed longer than it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; when it happens again, look at the load of the file server&apos;s storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file server&apos;s VSS agent reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the status, and look at the event log of the file server for this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share belongs to another machine than the one that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the share through the machine that owns it; when it is of the same system, allow it to receive the sign-in (penumbractl: --accept-owner MACHINE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal of this computer cannot be used, and nothing is done without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and check the permissions of the journal&apos;s directory (~/.local/state/penumbra); do not delete the journal, it says what unfinished jobs left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another job of this computer is working on the file server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that job has ended, or cancel it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something could not be removed from the server and is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra remembers it in its journal; run the recovery again when the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage system is read-only for Penumbra, which changes nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it for this command with --allow-changes, or for good with: penumbractl system set NAME --allow-changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s own (ONTAP: security certificate show -fields serial, sha256 fingerprint); when it is the same, accept it with --accept-certificate FINGERPRINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage system&apos;s management interface refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the code up in the storage system&apos;s documentation; check the account&apos;s role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop&apos;s password store cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it (KWallet, GNOME Keyring) and try again, type the password, or use Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: why it failed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>accept a finding of validate as it is, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list accepted findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let an accepted finding count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is accepted. `penumbractl finding accept ID --reason TEXT` accepts one; validate prints the IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3/%4/%5 %6
  accepted by %7, %8: %9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryCommand</name>
    <message>
        <source>Show what storage systems hold: SVMs, volumes by junction path, shares, copies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryTree</name>
    <message>
        <source>note: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONTAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no SMB server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB server %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow copies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow copies OFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of any depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to a depth of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FSRVP version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not mounted%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume %1 is mounted below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuously available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not continuously available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be shadow copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be shadow copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has shadow copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, its snapshot is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>signed, %1, FSRVP version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped, no writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another client is making a shadow copy set on %1; the server does not say who. Trying again in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named more than once; it is copied once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the volume is in the set already, so it is copied in a further set at another instant. The two are not consistent with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: crash-consistent: the machines were not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls itself %2, a name that does not resolve here; staying with the address in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives the exposed share&apos;s bare name instead of its UNC name, as Samba does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered the abort with success but kept the copies, as Samba does; they were deleted one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has dropped set %2 by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copies on %1 are kept until you delete them (penumbractl shadow delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 on %2: %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  copy %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> as \\%1\%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runtime state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smart paging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs its parent %2, which is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made from %2 as that is now: its chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parents of %1 lead back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds its parent %2 by an absolute path only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log of %1 has to be replayed: it was not closed properly, or is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also a disk of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PROBLEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PROBLEMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordCommand</name>
    <message>
        <source>Password of %1 on %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. Use it with --keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the password of --user on a server into the desktop&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password of --user on a server from the desktop&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::AboutDialog</name>
    <message>
        <source>Made with Qt %1, QCoro, libsmbclient, MIT Kerberos, gss-ntlmssp, Nettle and QtKeychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Inspector</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONTAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file server (SMB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: nothing here is production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Kerberos ticket&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed: Penumbra changes nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote VSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FSRVP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow copy depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junction path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path in the namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuously available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow copies supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: not validated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something, and what is known about it will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::InventoryView</name>
    <message>
        <source>reference server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged since Penumbra started. What its parts have to say will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MachinesPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share was looked at yet. Validation finds the machines on shares and lists them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is known here. Validation looks at the shares again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::MainWindow</name>
    <message>
        <source>&amp;Allow Changes...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Penumbra change something on this storage system: make and remove shadow copies, restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;Read-Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra changes nothing on this storage system any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget Storage System...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra forgets this storage system; nothing changes on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, refreshing, tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Penumbra; jobs that run go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Anything...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an object or an action by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all storage systems again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing, so that pages show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the selected shares, or all of them: machines, and whether they can be backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Reference Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a private storage system on this computer, to try everything on, and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the documents that come with Penumbra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Penumbra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Penumbra change something on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on shadow copies can be made and removed there, and files restored. Each such action still asks or shows what it will do first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra no longer shows it. Nothing changes on the storage system; its shadow copies stay, and passwords stay in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the reference server...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>notice: about what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespacePage</name>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the namespace; the inventory lists the same objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Map &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Map &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Map as P&amp;NG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Map as &amp;SVG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Map as &amp;PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole map to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no volumes and no shares that this account may see. Refresh once there are some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 volumes, %2 shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the storage system yet. Once it has answered, its volumes and shares are drawn here as they are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows one storage virtual machine at a time. Select one, or anything in it, in the inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceView</name>
    <message>
        <source>Namespace map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes at their junction paths, with their shares. The inventory lists the same objects.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::NamespaceWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junction path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow copy of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuously available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares whose volume is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used space of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume&apos;s root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not validated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>SVM, volumes, shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Notifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>storage systems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>storage systems that did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines on the shares that were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines: no share was looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings that block shadow copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings by which data are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs that failed within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed jobs that may have left something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No storage system is known yet. Connect one, and this page tells whether everything on it is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference server, no production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Page</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything, not only what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scope, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1, may have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::QuickFind</name>
    <message>
        <source>Find an object or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SignInDialog</name>
    <message>
        <source>The management interface of %1 (%2) wants a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMB server of %1 (%2) wants a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StartPage</name>
    <message>
        <source>&amp;Connect a storage system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the reference server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private storage system on this computer, with machines and mistakes in them, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::StatusLine</name>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking at the shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln storage system(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No storage system is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>system, state, changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>job, step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of jobs, the newest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>looking at %Ln share(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reading machines on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanning %1: %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>refreshing %Ln storage system(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::SystemStore</name>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::TableView</name>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::ValidationPage</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shell, command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the finding means and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share was looked at yet here. Validation looks at shares and lists what stands in the way of shadow copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; shares that could not be looked at: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>share, failure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a finding to see what it means and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Console::Workbench</name>
    <message>
        <source>Job done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Penumbra::Validate</name>
    <message>
        <source>Not continuously available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is continuously available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is not continuously available. When the server fails over, machines lose their disks, a running backup ends, and a disk may need repair before it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the share continuously available. Hosts have to open it anew: restart the machines, or move them to another host and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every configuration of a machine can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host holds the configuration open, so which files belong to the machine is not known. A shadow copy takes it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done. To have it checked, validate while the machine is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not read the configuration: which files belong to the machine, and whether they are all in this share, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be understood: a machine restored from it may not be importable, and which files belong to it is not known. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the host still shows the machine; if it does, export it or change a setting, so that the host writes the file anew. A configuration of no machine can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeper than a shadow copy reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file lies deeper below the share than the SVM&apos;s shadow copy directory depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share, which is as far as shadow copies of %3 reach: they are not in the backup, or it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share. How deep shadow copies of this server reach is not known; ONTAP&apos;s default is %2, and what lies deeper is not in its copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deeper than %2 levels below the share. This matters only if the server is ONTAP, which over SMB alone cannot be told: its shadow copies reach %2 levels unless it was set up otherwise, and what lies deeper is not in them. Other servers have no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is ONTAP, add it as such, to see the depth. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the folder nearer to the share&apos;s root, share a folder further down, or let shadow copies reach deeper (the deepest entry is at level %1; 0 is without limit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken chain of disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every disk of a machine is there, and so is each of its parents, with the identity that its child expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s configuration names this disk, and there is no such file: a backup of the machine has no such disk either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the disk back where the configuration says, or remove it from the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is a difference to %1, and the file there is not the one it was made on, or was changed since: what can be read of the disk is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is a difference to %1, but cannot be one to the file there: %2. No host opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the parent as it was, in a backup or a snapshot, and put it back. Do not start the machine before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks are each other&apos;s parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of this disk leads back to itself: it cannot be opened, nor restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which parent the disk was made on, and set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is a difference to %1, which is not there, or in none of the shares: a backup holds the changes and not what they were made on, and the machine cannot be restored from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the parent into the machine&apos;s share, in the place that the disk names; or point the disk at where it is, then join both into one with Convert-VHD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk with an open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of every VHDX disk is empty, unless a host has the disk open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk&apos;s log holds changes that are not in the disk yet: either a machine is running on it now, or its host went down while it was. A program that does not replay the log sees old or torn content in a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the machine runs, nothing has to be done. If it is off, attach the disk once for writing, which replays the log; the machine&apos;s start does so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every virtual disk can be opened, and its headers and tables hold together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host holds the disk open, so its chain of parents could not be looked into. A shadow copy takes it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk not readable with this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not read the disk: whether it is whole, and where its parents are, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share; a member of Backup Operators may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be understood; a backup of it is as damaged as it is itself. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk with penumbractl disk check, and restore it from a backup in which it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A shadow copy takes directories and regular files only, and may fail because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it at the server, over NFS or at its console; over SMB it shows as an empty file. Find out first which program made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reparse point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link, a mount point or a junction; which one cannot be seen over SMB. What it leads to is not in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what it leads to into the share, and remove the reparse point itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this link leads to is not in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file or folder it leads to into the share, or use its real path in the machine&apos;s settings; then remove the link at the server, so that what it leads to stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another volume is mounted here; its files are not in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount that volume outside the share and give it a share of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a named pipe of a Unix program, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a socket of a Unix program, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device node, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries a further stream beside its content; the stream is lost in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the stream. One called Zone.Identifier only says that the file was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than one name. In a backup each name becomes a file of its own, and after a restore they are no longer the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one name: copy the file, put the copy in the place of one name, and remove the other names that no machine uses. Stop the machine before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a directory nor a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories and regular files only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything below the share is a directory or a regular file with one name: no junctions, links, reparse points, FIFOs, sockets, devices, streams or hard links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 of this kind below. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume mounted below the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other volume is mounted anywhere below the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 is mounted here, and a shadow copy never crosses into another volume: the copy fails, or leads nowhere from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the volume outside the share and give it a share of its own; machines that are on it have to be stopped before. Unmounting makes its files unreachable at their present paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint&apos;s configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runtime state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smart paging file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine in more than one share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files of a machine lie in one share: configuration, disks and their parents, checkpoints, saved state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s configuration lies in the share %1, but this lies in another share: %2. A backup of %1 alone lacks it, and two shares are not always copied at one instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s configuration lies in the share %1, but this lies in none of the server&apos;s shares that were looked at: %2. It is not in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the machine off, make a disk of its own out of the difference and its parents, in the machine&apos;s share, and attach that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the machine&apos;s storage to one folder in one share. The host can do so while the machine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share holds a part of the machine: %1. Its configuration lies in another share, so that a backup of %2 alone cannot bring the machine back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the machine&apos;s storage to one folder in one share, or always back up both shares; two shares are not always copied at one instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent by absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent of a disk is found by the path that leads there from the disk itself, so that a restored copy finds its own parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent %1 is found only by its absolute path, in another place than the disk&apos;s relative path says. A restored copy of the disk then reads the live parent instead of the restored one, or finds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the machine off, set the parent&apos;s path anew; that writes both paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine has its configuration in this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra %1. Commands are for you to type; Penumbra runs none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2  [%3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means  </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do     </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2/%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Penumbra %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shadow copy can be made, or none that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made, but something is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is whole today; this can spoil it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; it would be better otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 data missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no share to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in %1 can be backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of %1 would not hold everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be backed up, with risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3; kinds of files by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies beside files that was set aside by a restore or that one did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by restore %2, and this is what stood there before. It takes space, also in each backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody needs it any more, remove it: penumbractl restore discard %1, on the computer that ran the restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 is writing this, or ended early and left it. Until it is finished or undone, the machine it belongs to must not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no restore is running, run penumbractl recover on the computer that ran it. If that computer is gone, delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray in the share&apos;s root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share&apos;s root holds only files of machines and folders of machines, and empty folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray folder in the share&apos;s root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray file in the share&apos;s root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds files, and none of a machine. They are copied with each backup and take space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to no machine. It is copied with each backup and takes space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a share for other files, or delete it if nobody needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 of them. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> What lies here was not checked and may break any rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while it was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was gone, or another one, when its turn came: somebody works in the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not list this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate with an account that may read everything in the share; a member of Backup Operators may. Or give the account the right to read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server went away and did not come back before everything was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the server runs and that the network is well, then validate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds by SMB only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage system&apos;s own listing of this folder failed. Over SMB, FIFOs, sockets, streams and hard links look like plain files: one of them may be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the account for the storage system may read files over its REST API, then validate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than can be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share has more folders, or deeper ones, than a validation looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a link or the server itself shows the same folders again and again. If all of it is real, share folders further down and validate those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the failure says, mend it, and validate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole share could be looked at, with kinds of files from the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is so of %1 folders. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow copies are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s shadow copy service (Remote VSS) is there and switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SVM %1 makes no shadow copies: no share of it can be backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no agent for Remote VSS: no share of it can be backed up by shadow copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the shadow copy service on, at the advanced privilege level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the agent on the server and start it. On Windows Server it is the feature File Server VSS Agent Service, on Samba the program rpcd_fsrvp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of two machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each disk is written by one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses this disk, too. What one machine writes the other does not know of, unless both are a cluster&apos;s; a backup shows the disk at an instant that neither of them prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is a guest cluster&apos;s shared disk, accept the finding and say so. If one machine is a forgotten copy of the other, remove that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shadow copies of this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it can make shadow copies of the share (IsPathSupported).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses to make shadow copies of this share, and does not say why: it cannot be backed up this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the share stands on: shadow copies may be switched off there, another volume may be mounted below it, or its file system may have no snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over SMB alone, FIFOs, sockets, named streams, hard links and symbolic links that the server follows look like plain files and folders; volumes, junctions and the shadow copy directory depth are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the share is continuously available is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server can make shadow copies of the share is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder was not seen as it should be; a finding tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders were not seen as they should be; findings tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was lost while machines were looked into; what is missing may be there. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share %1, in which files of machines may lie, was not looked at. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more such share was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more such shares were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known of %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a whole volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share&apos;s path is a folder in its volume, not the volume&apos;s root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is the root of the volume %1, and the server makes no shadow copies of it: it cannot be backed up this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share is the root of the volume %1. Whatever anybody puts on the volume, or mounts on it, then lies in the share and can spoil the backup; some servers refuse such shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a folder in the volume for the machines, share that folder under a new name, and move the machines to the new share. Then remove this share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>Finish or undo what crashed jobs left: shadow copy sets and restores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only list what would be done; no server is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 on %2 is complete and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 is gone from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 on %2 is not removed yet. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>A restore on another server is unfinished. Run `penumbractl recover`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder it goes to: of a share, or of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where it was when the copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the machine with this GUID, wherever they lie in SOURCE. Repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to what is there: refuse, keep-both (default: a new name), replace-keeping-old, replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name of a single source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show the plan; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many files are copied side by side (3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling: what was written is removed, and everything is put back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring machines, folders or files back from an exposed share or a previous version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDiscardCommand</name>
    <message>
        <source>What restore %1 set aside is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what a restore set aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreListCommand</name>
    <message>
        <source>No restore is unfinished, and nothing is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List restores that are unfinished, whose machines must not be started, and what restores set aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>crash-consistent: the machines were not prepared when the copy was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to another place: its configuration still names its disks where they were. Import it in Hyper-V as a copy, and check the disks before it is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 files that the copy does not have; they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is not restored: it is not in this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seems to be running: %2 is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the machines run is looked at when the restore begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, copied by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, replaces the file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, replaces a newer file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>          copied %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    machines: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    and %1 more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files, %2; %3 have to be moved through this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room at %1: %2 needed, %3 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done; crash-consistent: the machines were not prepared when the copy was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is set aside beside it (.penumbra-old-%1). When you do not need it any more: penumbractl restore discard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in place, but not all that was set aside could be removed. Run `penumbractl recover`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore unfinished: %1. Run `penumbractl recover` when the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored %1; what was there before is set aside (%2 files, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore unfinished: %1 (%2); run `penumbractl recover`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 is finished: %2 is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 is undone: %2 is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 is still unfinished: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two refreshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Penumbra in the &amp;tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of everything follows the desktop&apos;s scale. To change it for Penumbra alone, start it with the environment variable QT_SCALE_FACTOR, for example 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShadowCreateCommand</name>
    <message>
        <source>Make a shadow copy set of shares on one or several servers; deleted at the end unless --keep is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done; crash-consistent: the machines were not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is left on a server. Run `penumbractl recover` when the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing had been made on the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. These sets were removed from the servers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left on the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup, file-share-backup (default), nas-rollback or app-rollback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for copies that can be written until they are completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for copies that are read-only from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the set, in a persistent context, until it is deleted with `shadow delete`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for other jobs and clients (600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling: an unfinished set is aborted, a finished one is deleted. After an abort Windows servers refuse new sets for 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShadowEndCommand</name>
    <message>
        <source>Complete an exposed set: its copies become read-only and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort an unfinished set and make sure that nothing of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a set&apos;s copies from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 is complete; its copies are kept until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 is gone from %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShadowListCommand</name>
    <message>
        <source>List the shadow copy sets this computer&apos;s journal knows; with --server, the copies a server exposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (its job is running)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (left by a job that ended early: run `penumbractl recover`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask this server which copies it exposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s journal knows no shadow copy set. `penumbractl shadow create` makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made here; another product may be using it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShadowShowCommand</name>
    <message>
        <source>Show one set and the steps of its job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareCheckCommand</name>
    <message>
        <source>%1: no. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: can be shadow copied (FSRVP version %2; connection signed, %3; %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it has shadow copies is unknown: the server does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has shadow copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no shadow copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether shares can be shadow copied: reachability, sign-in, rights, FSRVP version, support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareListCommand</name>
    <message>
        <source>shadow copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a file server&apos;s shares and the copies exposed on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Backups of Hyper-V machines on SMB shares, with Remote VSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra shows where machines lie, checks whether they can be backed up, makes shadow copies, and brings machines back. It changes nothing on a server until you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyRemarks</name>
    <message>
        <source>%1: %2 entries seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 disks and configurations read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemAddCommand</name>
    <message>
        <source>SMB: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as %1, read-only: Penumbra will change nothing there until you allow it with penumbractl system set %1 --allow-changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a storage system known, read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemListCommand</name>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No storage system is known; make one known with penumbractl system add HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the known storage systems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemRefreshCommand</name>
    <message>
        <source>%1, since %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen for the first time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query storage systems and say what changed since the last time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemRemoveCommand</name>
    <message>
        <source>%1 is forgotten; a password in the keychain stays there (penumbractl password forget).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a storage system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemSetCommand</name>
    <message>
        <source>The keychain has to hold the password of %1 for %2: penumbractl password store %3 --user &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of %1 for %2 stays there: penumbractl password forget %3 --user &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only: Penumbra changes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra may change things on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is known of a storage system, or allow changes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>%1: no share is seen there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>text, json, csv, html or pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report into this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 1 when there are findings of this severity or a higher one: blocks, data-missing, risk or advice. Accepted findings do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known of %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check whether what lies on shares can be backed up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmListCommand</name>
    <message>
        <source>There is no machine: no file on these shares is a configuration of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the machines on shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmShowCommand</name>
    <message>
        <source>%1 machines are called %2. A GUID names one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine %1 has %2 configurations: one is a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a machine, by GUID or name, and every file of its</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The console of Penumbra: share-based backups with Remote VSS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a running reference server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference server&apos;s folder, for --lab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
