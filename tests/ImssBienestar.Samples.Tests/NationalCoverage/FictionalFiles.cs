using System.Text;

namespace ImssBienestar.Samples.Tests.NationalCoverage;

/// <summary>Two small files with the columns of the publishers. Places, people and units are made up.</summary>
internal static class FictionalFiles
{
    /// <summary>Totals, a locality with all data, one with a masked number, one without the number, one without a place, an aggregate, a repetition
    /// and a row cut short.</summary>
    public const string Census = """"
        ENTIDAD,NOM_ENT,MUN,NOM_MUN,LOC,NOM_LOC,LONGITUD,LATITUD,ALTITUD,POBTOT,PSINDER,PDER_SS
        00,Total nacional,000,Total nacional,0000,Total Nacional,,,,1130,300,800
        18,Nayarit,000,Total de la entidad Nayarit,0000,Total de la Entidad,,,,1130,300,800
        18,Nayarit,001,Acaponeta,0000,Total del Municipio,,,,1130,300,800
        18,Nayarit,001,Acaponeta,0001,Peñón,"105°21'36.000"" W","22°30'00.000"" N",0020,1000,300,690
        18,Nayarit,001,Acaponeta,0002,Una Vivienda,"105°24'00.000"" W","22°30'00.000"" N",0020,10,*,*
        18,Nayarit,001,Acaponeta,0003,Sin Dato,"104°00'00.000"" W","22°30'00.000"" N",0020,20,N/D,N/D
        18,Nayarit,001,Acaponeta,0004,Sin Lugar,,,,100,0,100
        18,Nayarit,001,Acaponeta,0001,Peñón,"105°21'36.000"" W","22°30'00.000"" N",0020,1000,300,690
        18,Nayarit,001,Acaponeta,9998,Localidades de una vivienda,,,,10,*,*
        18,Nayarit,001
        """";

    /// <summary>Two units in operation, one out of it, one of another institution, one without a place and one whose key is no key.</summary>
    public const string Units = """"
        CLUES,NOMBRE DE LA INSTITUCION,CLAVE DE LA ENTIDAD,ENTIDAD,CLAVE DEL MUNICIPIO,MUNICIPIO,CLAVE DE TIPOLOGIA,NOMBRE DE LA UNIDAD,ESTATUS DE OPERACION,NIVEL ATENCION,LATITUD,LONGITUD
        NTIMB000013,SERVICIOS DE SALUD IMSS-BIENESTAR,18,NAYARIT,001,ACAPONETA,A,"CENTRO DE SALUD ""EL PEÑÓN""",EN OPERACION,PRIMER NIVEL,22.5,-105.36
        NTIMB000025,SERVICIOS DE SALUD IMSS-BIENESTAR,18,NAYARIT,001,ACAPONETA,M,HOSPITAL <GENERAL> & COMUNITARIO,EN OPERACION,SEGUNDO NIVEL,22.6,-105.36
        NTIMB000030,SERVICIOS DE SALUD IMSS-BIENESTAR,18,NAYARIT,001,ACAPONETA,A,CENTRO CERRADO,FUERA DE OPERACION,PRIMER NIVEL,22.5,-105.36
        NTSSA000011,SECRETARIA DE SALUD,18,NAYARIT,001,ACAPONETA,A,CENTRO ANTERIOR,EN OPERACION,PRIMER NIVEL,22.5,-105.36
        NTIMB000042,SERVICIOS DE SALUD IMSS-BIENESTAR,18,NAYARIT,001,ACAPONETA,A,CENTRO SIN LUGAR,EN OPERACION,PRIMER NIVEL,,
        NTIMB00005,SERVICIOS DE SALUD IMSS-BIENESTAR,18,NAYARIT,001,ACAPONETA,A,CLAVE CORTA,EN OPERACION,PRIMER NIVEL,22.5,-105.36
        """";

    /// <summary>Writes both: the census in the encoding of old spreadsheets, the units with a byte order mark.</summary>
    public static (string Census, string Units) Write(TemporaryFolder folder)
    {
        Encoding windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        (string census, string units) = (folder.File("iter.csv"), folder.File("clues.csv"));
        File.WriteAllText(census, Census, windows);
        File.WriteAllText(units, Units, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        return (census, units);
    }
}
