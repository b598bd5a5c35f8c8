using System.Globalization;
using LambdaEvents.Benchmarks.Plain;

namespace LambdaEvents.Benchmarks;

/// <summary>Uses every member of the plain classes, so that nothing stays undecoded.</summary>
public static class PlainTouch
{
    public static int Of(PlainSqsEvent record)
    {
        var sum = 0;
        foreach (var item in record.Records ?? [])
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(PlainSqsMessage record)
    {
        var sum = 0;
        sum += record.MessageId is { } messageId ? messageId.Length : 0;
        sum += record.ReceiptHandle is { } receiptHandle ? receiptHandle.Length : 0;
        sum += record.Body is { } body ? body.Length : 0;
        sum += record.Attributes is { } attributes ? Of(attributes) : 0;
        foreach (var (name, value) in record.MessageAttributes ?? [])
        {
            sum += name.Length + Of(value);
        }

        sum += record.Md5OfMessageAttributes is { } md5OfMessageAttributes ? md5OfMessageAttributes.Length : 0;
        sum += record.Md5OfBody is { } md5OfBody ? md5OfBody.Length : 0;
        sum += record.EventSource is { } eventSource ? eventSource.Length : 0;
        sum += record.EventSourceArn is { } eventSourceArn ? eventSourceArn.Length : 0;
        sum += record.AwsRegion is { } awsRegion ? awsRegion.Length : 0;
        return sum;
    }

    public static int Of(PlainSqsMessageAttributes record)
    {
        var sum = 0;
        sum += record.AwsTraceHeader is { } awsTraceHeader ? awsTraceHeader.Length : 0;
        sum += record.ApproximateReceiveCount is { } approximateReceiveCount ? int.Parse(approximateReceiveCount, CultureInfo.InvariantCulture) : 0;
        sum += record.SentTimestamp is { } sentTimestamp ? (int)long.Parse(sentTimestamp, CultureInfo.InvariantCulture) : 0;
        sum += record.SequenceNumber is { } sequenceNumber ? sequenceNumber.Length : 0;
        sum += record.MessageGroupId is { } messageGroupId ? messageGroupId.Length : 0;
        sum += record.SenderId is { } senderId ? senderId.Length : 0;
        sum += record.MessageDeduplicationId is { } messageDeduplicationId ? messageDeduplicationId.Length : 0;
        sum += record.ApproximateFirstReceiveTimestamp is { } approximateFirstReceiveTimestamp ? (int)long.Parse(approximateFirstReceiveTimestamp, CultureInfo.InvariantCulture) : 0;
        sum += record.DeadLetterQueueSourceArn is { } deadLetterQueueSourceArn ? deadLetterQueueSourceArn.Length : 0;
        return sum;
    }

    public static int Of(PlainSqsMessageAttribute record)
    {
        var sum = 0;
        sum += record.StringValue is { } stringValue ? stringValue.Length : 0;
        sum += record.BinaryValue is { } binaryValue ? binaryValue.Length : 0;
        foreach (var item in record.StringListValues ?? [])
        {
            sum += item.Length;
        }

        foreach (var item in record.BinaryListValues ?? [])
        {
            sum += item.Length;
        }

        sum += record.DataType is { } dataType ? dataType.Length : 0;
        return sum;
    }

    public static int Of(PlainKinesisEvent record)
    {
        var sum = 0;
        foreach (var item in record.Records ?? [])
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(PlainKinesisEventRecord record)
    {
        var sum = 0;
        sum += record.Kinesis is { } kinesis ? Of(kinesis) : 0;
        sum += record.EventSource is { } eventSource ? eventSource.Length : 0;
        sum += record.EventVersion is { } eventVersion ? eventVersion.Length : 0;
        sum += record.EventId is { } eventId ? eventId.Length : 0;
        sum += record.EventName is { } eventName ? eventName.Length : 0;
        sum += record.InvokeIdentityArn is { } invokeIdentityArn ? invokeIdentityArn.Length : 0;
        sum += record.AwsRegion is { } awsRegion ? awsRegion.Length : 0;
        sum += record.EventSourceArn is { } eventSourceArn ? eventSourceArn.Length : 0;
        return sum;
    }

    public static int Of(PlainKinesisStreamRecord record)
    {
        var sum = 0;
        sum += record.KinesisSchemaVersion is { } kinesisSchemaVersion ? kinesisSchemaVersion.Length : 0;
        sum += record.PartitionKey is { } partitionKey ? partitionKey.Length : 0;
        sum += record.SequenceNumber is { } sequenceNumber ? sequenceNumber.Length : 0;
        sum += record.Data is { } data ? data.Length : 0;
        sum += record.ApproximateArrivalTimestamp is { } approximateArrivalTimestamp ? (int)approximateArrivalTimestamp : 0;
        sum += record.EncryptionType is { } encryptionType ? encryptionType.Length : 0;
        return sum;
    }

    public static int Of(PlainDynamoDbEvent record)
    {
        var sum = 0;
        foreach (var item in record.Records ?? [])
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(PlainDynamoDbEventRecord record)
    {
        var sum = 0;
        sum += record.EventId is { } eventId ? eventId.Length : 0;
        sum += record.EventName is { } eventName ? eventName.Length : 0;
        sum += record.EventVersion is { } eventVersion ? eventVersion.Length : 0;
        sum += record.EventSource is { } eventSource ? eventSource.Length : 0;
        sum += record.AwsRegion is { } awsRegion ? awsRegion.Length : 0;
        sum += record.Dynamodb is { } dynamodb ? Of(dynamodb) : 0;
        sum += record.EventSourceArn is { } eventSourceArn ? eventSourceArn.Length : 0;
        sum += record.UserIdentity is { } userIdentity ? Of(userIdentity) : 0;
        return sum;
    }

    public static int Of(PlainDynamoDbStreamRecord record)
    {
        var sum = 0;
        sum += record.ApproximateCreationDateTime is { } approximateCreationDateTime ? (int)approximateCreationDateTime : 0;
        foreach (var (name, value) in record.Keys ?? [])
        {
            sum += name.Length + Of(value);
        }

        foreach (var (name, value) in record.NewImage ?? [])
        {
            sum += name.Length + Of(value);
        }

        foreach (var (name, value) in record.OldImage ?? [])
        {
            sum += name.Length + Of(value);
        }

        sum += record.SequenceNumber is { } sequenceNumber ? sequenceNumber.Length : 0;
        sum += record.SizeBytes is { } sizeBytes ? (int)sizeBytes : 0;
        sum += record.StreamViewType is { } streamViewType ? streamViewType.Length : 0;
        return sum;
    }

    public static int Of(PlainDynamoDbUserIdentity record)
    {
        var sum = 0;
        sum += record.Type is { } type ? type.Length : 0;
        sum += record.PrincipalId is { } principalId ? principalId.Length : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayProxyRequest record)
    {
        var sum = 0;
        sum += record.Version is { } version ? version.Length : 0;
        sum += record.Resource is { } resource ? resource.Length : 0;
        sum += record.Path is { } path ? path.Length : 0;
        sum += record.HttpMethod is { } httpMethod ? httpMethod.Length : 0;
        foreach (var (name, value) in record.Headers ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.MultiValueHeaders ?? [])
        {
            sum += name.Length;
            foreach (var item in value)
            {
                sum += item.Length;
            }
        }

        foreach (var (name, value) in record.QueryStringParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.MultiValueQueryStringParameters ?? [])
        {
            sum += name.Length;
            foreach (var item in value)
            {
                sum += item.Length;
            }
        }

        foreach (var (name, value) in record.PathParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.StageVariables ?? [])
        {
            sum += name.Length + value.Length;
        }

        sum += record.RequestContext is { } requestContext ? Of(requestContext) : 0;
        sum += record.Body is { } body ? body.Length : 0;
        sum += record.IsBase64Encoded is { } isBase64Encoded ? (isBase64Encoded ? 1 : 0) : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayProxyRequestContext record)
    {
        var sum = 0;
        sum += record.AccountId is { } accountId ? accountId.Length : 0;
        sum += record.ApiId is { } apiId ? apiId.Length : 0;
        foreach (var (name, value) in record.Authorizer ?? [])
        {
            sum += name.Length + (int)value.ValueKind;
        }

        sum += record.DeploymentId is { } deploymentId ? deploymentId.Length : 0;
        sum += record.DomainName is { } domainName ? domainName.Length : 0;
        sum += record.DomainPrefix is { } domainPrefix ? domainPrefix.Length : 0;
        sum += record.ExtendedRequestId is { } extendedRequestId ? extendedRequestId.Length : 0;
        sum += record.HttpMethod is { } httpMethod ? httpMethod.Length : 0;
        sum += record.Identity is { } identity ? Of(identity) : 0;
        sum += record.OperationName is { } operationName ? operationName.Length : 0;
        sum += record.Path is { } path ? path.Length : 0;
        sum += record.Protocol is { } protocol ? protocol.Length : 0;
        sum += record.RequestId is { } requestId ? requestId.Length : 0;
        sum += record.RequestTime is { } requestTime ? requestTime.Length : 0;
        sum += record.RequestTimeEpoch is { } requestTimeEpoch ? (int)requestTimeEpoch : 0;
        sum += record.ResourceId is { } resourceId ? resourceId.Length : 0;
        sum += record.ResourcePath is { } resourcePath ? resourcePath.Length : 0;
        sum += record.Stage is { } stage ? stage.Length : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayRequestIdentity record)
    {
        var sum = 0;
        sum += record.AccessKey is { } accessKey ? accessKey.Length : 0;
        sum += record.AccountId is { } accountId ? accountId.Length : 0;
        sum += record.ApiKey is { } apiKey ? apiKey.Length : 0;
        sum += record.ApiKeyId is { } apiKeyId ? apiKeyId.Length : 0;
        sum += record.Caller is { } caller ? caller.Length : 0;
        sum += record.ClientCert is { } clientCert ? Of(clientCert) : 0;
        foreach (var item in record.CognitoAmr ?? [])
        {
            sum += item.Length;
        }

        sum += record.CognitoAuthenticationProvider is { } cognitoAuthenticationProvider ? cognitoAuthenticationProvider.Length : 0;
        sum += record.CognitoAuthenticationType is { } cognitoAuthenticationType ? cognitoAuthenticationType.Length : 0;
        sum += record.CognitoIdentityId is { } cognitoIdentityId ? cognitoIdentityId.Length : 0;
        sum += record.CognitoIdentityPoolId is { } cognitoIdentityPoolId ? cognitoIdentityPoolId.Length : 0;
        sum += record.PrincipalOrgId is { } principalOrgId ? principalOrgId.Length : 0;
        sum += record.SourceIp is { } sourceIp ? sourceIp.Length : 0;
        sum += record.User is { } user ? user.Length : 0;
        sum += record.UserAgent is { } userAgent ? userAgent.Length : 0;
        sum += record.UserArn is { } userArn ? userArn.Length : 0;
        sum += record.VpcId is { } vpcId ? vpcId.Length : 0;
        sum += record.VpceId is { } vpceId ? vpceId.Length : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayClientCertificate record)
    {
        var sum = 0;
        sum += record.ClientCertPem is { } clientCertPem ? clientCertPem.Length : 0;
        sum += record.SubjectDn is { } subjectDn ? subjectDn.Length : 0;
        sum += record.IssuerDn is { } issuerDn ? issuerDn.Length : 0;
        sum += record.SerialNumber is { } serialNumber ? serialNumber.Length : 0;
        sum += record.Validity is { } validity ? Of(validity) : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayClientCertificateValidity record)
    {
        var sum = 0;
        sum += record.NotBefore is { } notBefore ? notBefore.Length : 0;
        sum += record.NotAfter is { } notAfter ? notAfter.Length : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayHttpApiV2Request record)
    {
        var sum = 0;
        sum += record.Version is { } version ? version.Length : 0;
        sum += record.RouteKey is { } routeKey ? routeKey.Length : 0;
        sum += record.RawPath is { } rawPath ? rawPath.Length : 0;
        sum += record.RawQueryString is { } rawQueryString ? rawQueryString.Length : 0;
        foreach (var item in record.Cookies ?? [])
        {
            sum += item.Length;
        }

        foreach (var (name, value) in record.Headers ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.QueryStringParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        sum += record.RequestContext is { } requestContext ? Of(requestContext) : 0;
        foreach (var (name, value) in record.PathParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        sum += record.IsBase64Encoded is { } isBase64Encoded ? (isBase64Encoded ? 1 : 0) : 0;
        foreach (var (name, value) in record.StageVariables ?? [])
        {
            sum += name.Length + value.Length;
        }

        sum += record.Body is { } body ? body.Length : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayHttpApiV2RequestContext record)
    {
        var sum = 0;
        sum += record.AccountId is { } accountId ? accountId.Length : 0;
        sum += record.ApiId is { } apiId ? apiId.Length : 0;
        sum += record.Authentication is { } authentication ? Of(authentication) : 0;
        sum += record.Authorizer is { } authorizer ? Of(authorizer) : 0;
        sum += record.DomainName is { } domainName ? domainName.Length : 0;
        sum += record.DomainPrefix is { } domainPrefix ? domainPrefix.Length : 0;
        sum += record.Http is { } http ? Of(http) : 0;
        sum += record.RequestId is { } requestId ? requestId.Length : 0;
        sum += record.RouteKey is { } routeKey ? routeKey.Length : 0;
        sum += record.Stage is { } stage ? stage.Length : 0;
        sum += record.Time is { } time ? time.Length : 0;
        sum += record.TimeEpoch is { } timeEpoch ? (int)timeEpoch : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayHttpApiV2Authentication record)
    {
        var sum = 0;
        sum += record.ClientCert is { } clientCert ? Of(clientCert) : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayHttpApiV2Authorizer record)
    {
        var sum = 0;
        sum += record.Jwt is { } jwt ? Of(jwt) : 0;
        foreach (var (name, value) in record.Lambda ?? [])
        {
            sum += name.Length + (int)value.ValueKind;
        }

        sum += record.Iam is { } iam ? Of(iam) : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayHttpApiV2JwtAuthorizer record)
    {
        var sum = 0;
        foreach (var (name, value) in record.Claims ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var item in record.Scopes ?? [])
        {
            sum += item.Length;
        }
        return sum;
    }

    public static int Of(PlainApiGatewayHttpApiV2IamAuthorizer record)
    {
        var sum = 0;
        sum += record.AccessKey is { } accessKey ? accessKey.Length : 0;
        sum += record.AccountId is { } accountId ? accountId.Length : 0;
        sum += record.CallerId is { } callerId ? callerId.Length : 0;
        sum += record.CognitoIdentity is { } cognitoIdentity ? Of(cognitoIdentity) : 0;
        sum += record.PrincipalOrgId is { } principalOrgId ? principalOrgId.Length : 0;
        sum += record.UserArn is { } userArn ? userArn.Length : 0;
        sum += record.UserId is { } userId ? userId.Length : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayHttpApiV2CognitoIdentity record)
    {
        var sum = 0;
        foreach (var item in record.Amr ?? [])
        {
            sum += item.Length;
        }

        sum += record.IdentityId is { } identityId ? identityId.Length : 0;
        sum += record.IdentityPoolId is { } identityPoolId ? identityPoolId.Length : 0;
        return sum;
    }

    public static int Of(PlainApiGatewayHttpApiV2Http record)
    {
        var sum = 0;
        sum += record.Method is { } method ? method.Length : 0;
        sum += record.Path is { } path ? path.Length : 0;
        sum += record.Protocol is { } protocol ? protocol.Length : 0;
        sum += record.SourceIp is { } sourceIp ? sourceIp.Length : 0;
        sum += record.UserAgent is { } userAgent ? userAgent.Length : 0;
        return sum;
    }

    public static int Of(PlainS3Event record)
    {
        var sum = 0;
        foreach (var item in record.Records ?? [])
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(PlainS3EventRecord record)
    {
        var sum = 0;
        sum += record.EventVersion is { } eventVersion ? eventVersion.Length : 0;
        sum += record.EventSource is { } eventSource ? eventSource.Length : 0;
        sum += record.AwsRegion is { } awsRegion ? awsRegion.Length : 0;
        sum += record.EventTime is { } eventTime ? (int)eventTime.Ticks : 0;
        sum += record.EventName is { } eventName ? eventName.Length : 0;
        sum += record.UserIdentity is { } userIdentity ? Of(userIdentity) : 0;
        sum += record.RequestParameters is { } requestParameters ? Of(requestParameters) : 0;
        sum += record.ResponseElements is { } responseElements ? Of(responseElements) : 0;
        sum += record.S3 is { } s3 ? Of(s3) : 0;
        sum += record.GlacierEventData is { } glacierEventData ? Of(glacierEventData) : 0;
        sum += record.RestoreEventData is { } restoreEventData ? Of(restoreEventData) : 0;
        sum += record.ReplicationEventData is { } replicationEventData ? Of(replicationEventData) : 0;
        sum += record.IntelligentTieringEventData is { } intelligentTieringEventData ? Of(intelligentTieringEventData) : 0;
        sum += record.LifecycleEventData is { } lifecycleEventData ? Of(lifecycleEventData) : 0;
        return sum;
    }

    public static int Of(PlainS3UserIdentity record)
    {
        var sum = 0;
        sum += record.PrincipalId is { } principalId ? principalId.Length : 0;
        return sum;
    }

    public static int Of(PlainS3RequestParameters record)
    {
        var sum = 0;
        sum += record.SourceIpAddress is { } sourceIpAddress ? sourceIpAddress.Length : 0;
        return sum;
    }

    public static int Of(PlainS3ResponseElements record)
    {
        var sum = 0;
        sum += record.RequestId is { } requestId ? requestId.Length : 0;
        sum += record.HostId is { } hostId ? hostId.Length : 0;
        return sum;
    }

    public static int Of(PlainS3Entity record)
    {
        var sum = 0;
        sum += record.S3SchemaVersion is { } s3SchemaVersion ? s3SchemaVersion.Length : 0;
        sum += record.ConfigurationId is { } configurationId ? configurationId.Length : 0;
        sum += record.Bucket is { } bucket ? Of(bucket) : 0;
        sum += record.Object is { } @object ? Of(@object) : 0;
        if (record.ObjectAnnotations is { } objectAnnotations)
        {
            foreach (var item in objectAnnotations)
            {
                sum += Of(item);
            }
        }

        return sum;
    }

    public static int Of(PlainS3Bucket record)
    {
        var sum = 0;
        sum += record.Name is { } name ? name.Length : 0;
        sum += record.OwnerIdentity is { } ownerIdentity ? Of(ownerIdentity) : 0;
        sum += record.Arn is { } arn ? arn.Length : 0;
        return sum;
    }

    public static int Of(PlainS3OwnerIdentity record)
    {
        var sum = 0;
        sum += record.PrincipalId is { } principalId ? principalId.Length : 0;
        return sum;
    }

    public static int Of(PlainS3Object record)
    {
        var sum = 0;
        sum += record.Key is { } key ? key.Length : 0;
        sum += record.Size is { } size ? (int)size : 0;
        sum += record.ETag is { } eTag ? eTag.Length : 0;
        sum += record.VersionId is { } versionId ? versionId.Length : 0;
        sum += record.HasObjectAnnotation is true ? 1 : 0;
        sum += record.Sequencer is { } sequencer ? sequencer.Length : 0;
        return sum;
    }

    public static int Of(PlainS3ObjectAnnotation record)
    {
        var sum = 0;
        sum += record.Name is { } name ? name.Length : 0;
        sum += record.Size is { } size ? (int)size : 0;
        sum += record.ETag is { } eTag ? eTag.Length : 0;
        return sum;
    }

    public static int Of(PlainS3GlacierEventData record)
    {
        var sum = 0;
        sum += record.RestoreEventData is { } restoreEventData ? Of(restoreEventData) : 0;
        return sum;
    }

    public static int Of(PlainS3RestoreEventData record)
    {
        var sum = 0;
        sum += record.LifecycleRestorationExpiryTime is { } lifecycleRestorationExpiryTime ? (int)lifecycleRestorationExpiryTime.Ticks : 0;
        sum += record.LifecycleRestoreStorageClass is { } lifecycleRestoreStorageClass ? lifecycleRestoreStorageClass.Length : 0;
        return sum;
    }

    public static int Of(PlainS3ReplicationEventData record)
    {
        var sum = 0;
        sum += record.ReplicationRuleId is { } replicationRuleId ? replicationRuleId.Length : 0;
        sum += record.DestinationBucket is { } destinationBucket ? destinationBucket.Length : 0;
        sum += record.S3Operation is { } s3Operation ? s3Operation.Length : 0;
        sum += record.RequestTime is { } requestTime ? (int)requestTime.Ticks : 0;
        sum += record.FailureReason is { } failureReason ? failureReason.Length : 0;
        sum += record.Threshold is { } threshold ? threshold.Length : 0;
        sum += record.ReplicationTime is { } replicationTime ? replicationTime.Length : 0;
        return sum;
    }

    public static int Of(PlainS3IntelligentTieringEventData record)
    {
        var sum = 0;
        sum += record.DestinationAccessTier is { } destinationAccessTier ? destinationAccessTier.Length : 0;
        return sum;
    }

    public static int Of(PlainS3LifecycleEventData record)
    {
        var sum = 0;
        sum += record.TransitionEventData is { } transitionEventData ? Of(transitionEventData) : 0;
        return sum;
    }

    public static int Of(PlainS3TransitionEventData record)
    {
        var sum = 0;
        sum += record.DestinationStorageClass is { } destinationStorageClass ? destinationStorageClass.Length : 0;
        return sum;
    }

    public static int Of(PlainSnsEvent record)
    {
        var sum = 0;
        foreach (var item in record.Records ?? [])
        {
            sum += Of(item);
        }
        return sum;
    }

    public static int Of(PlainSnsRecord record)
    {
        var sum = 0;
        sum += record.EventSource is { } eventSource ? eventSource.Length : 0;
        sum += record.EventVersion is { } eventVersion ? eventVersion.Length : 0;
        sum += record.EventSubscriptionArn is { } eventSubscriptionArn ? eventSubscriptionArn.Length : 0;
        sum += record.Sns is { } sns ? Of(sns) : 0;
        return sum;
    }

    public static int Of(PlainSnsMessage record)
    {
        var sum = 0;
        sum += record.Type is { } type ? type.Length : 0;
        sum += record.MessageId is { } messageId ? messageId.Length : 0;
        sum += record.Token is { } token ? token.Length : 0;
        sum += record.TopicArn is { } topicArn ? topicArn.Length : 0;
        sum += record.Subject is { } subject ? subject.Length : 0;
        sum += record.Message is { } message ? message.Length : 0;
        sum += record.Timestamp is { } timestamp ? (int)timestamp.Ticks : 0;
        sum += record.SignatureVersion is { } signatureVersion ? signatureVersion.Length : 0;
        sum += record.Signature is { } signature ? signature.Length : 0;
        sum += record.SigningCertUrl is { } signingCertUrl ? signingCertUrl.Length : 0;
        sum += record.UnsubscribeUrl is { } unsubscribeUrl ? unsubscribeUrl.Length : 0;
        foreach (var (name, value) in record.MessageAttributes ?? [])
        {
            sum += name.Length + Of(value);
        }
        return sum;
    }

    public static int Of(PlainSnsMessageAttribute record)
    {
        var sum = 0;
        sum += record.Type is { } type ? type.Length : 0;
        sum += record.Value is { } value ? value.Length : 0;
        return sum;
    }

    public static int Of(PlainAlbRequest record)
    {
        var sum = 0;
        sum += record.RequestContext is { } requestContext ? Of(requestContext) : 0;
        sum += record.HttpMethod is { } httpMethod ? httpMethod.Length : 0;
        sum += record.Path is { } path ? path.Length : 0;
        foreach (var (name, value) in record.QueryStringParameters ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.MultiValueQueryStringParameters ?? [])
        {
            sum += name.Length;
            foreach (var item in value)
            {
                sum += item.Length;
            }
        }

        foreach (var (name, value) in record.Headers ?? [])
        {
            sum += name.Length + value.Length;
        }

        foreach (var (name, value) in record.MultiValueHeaders ?? [])
        {
            sum += name.Length;
            foreach (var item in value)
            {
                sum += item.Length;
            }
        }

        sum += record.Body is { } body ? body.Length : 0;
        sum += record.IsBase64Encoded is { } isBase64Encoded ? (isBase64Encoded ? 1 : 0) : 0;
        return sum;
    }

    public static int Of(PlainAlbRequestContext record)
    {
        var sum = 0;
        sum += record.Elb is { } elb ? Of(elb) : 0;
        return sum;
    }

    public static int Of(PlainAlbElb record)
    {
        var sum = 0;
        sum += record.TargetGroupArn is { } targetGroupArn ? targetGroupArn.Length : 0;
        return sum;
    }

    public static int Of(PlainDynamoDbAttributeValue record)
    {
        var sum = 0;
        sum += record.S is { } s ? s.Length : 0;
        sum += record.N is { } n ? n.Length : 0;
        sum += record.B is { } b ? b.Length : 0;
        sum += record.Bool is { } flag ? (flag ? 1 : 0) : 0;
        foreach (var (name, value) in record.M ?? [])
        {
            sum += name.Length + Of(value);
        }

        foreach (var item in record.L ?? [])
        {
            sum += Of(item);
        }

        foreach (var item in record.StringSet ?? [])
        {
            sum += item.Length;
        }

        foreach (var item in record.NumberSet ?? [])
        {
            sum += item.Length;
        }

        foreach (var item in record.BinarySet ?? [])
        {
            sum += item.Length;
        }

        return sum;
    }
}
